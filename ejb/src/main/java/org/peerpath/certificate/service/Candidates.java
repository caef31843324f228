package org.peerpath.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.identity.Person;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.Organisation;

/** Those who may be given an award, and the people and organisations who stand behind it. */
@ApplicationScoped
class Candidates {
    private static final String SIGNED_FOR =
            """
            e.organisationId in (select g.organisationId from RoleGrant g where g.personId = :signatory
                and g.role = org.peerpath.identity.Role.ISSUER and\s"""
                    + RoleGrant.COUNTS + ")";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Who has all that the programme asks for and no certificate yet, longest enrolled first, above that id. */
    List<ReadyRow> ready(long signatoryId, long above, int rows) {
        return em.createQuery(
                        """
                        select new org.peerpath.certificate.service.ReadyRow(
                            e.id, e.certificateName, e.programmeVersionId, c.name, e.enrolledOn)
                        from Enrolment e join Cohort c on c.id = e.cohortId
                        where e.progress.awardState = org.peerpath.requirement.State.MET
                            and e.state in (org.peerpath.enrolment.EnrolmentState.ACTIVE,
                                org.peerpath.enrolment.EnrolmentState.PAUSED)
                            and e.id > :above and\s"""
                                + SIGNED_FOR + " order by e.id",
                        ReadyRow.class)
                .setParameter("signatory", signatoryId)
                .setParameter("now", clock.instant())
                .setParameter("above", above)
                .setMaxResults(rows)
                .getResultList();
    }

    Enrolment signedFor(long signatoryId, long enrolmentId) {
        return em.createQuery("select e from Enrolment e where e.id = :id and " + SIGNED_FOR, Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("signatory", signatoryId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The course leads of an enrolment's cohort; those who recommended this trainee first. */
    List<Long> courseLeads(Enrolment enrolment) {
        var recommenders = em.createQuery(
                        """
                        select d.decidedBy from RecordedDecision d where d.enrolmentId = :enrolment
                            and d.outcome = org.peerpath.evidence.DecisionOutcome.RECOMMENDED""",
                        Long.class)
                .setParameter("enrolment", enrolment.id())
                .getResultList();
        return em
                .createQuery(
                        "select g.personId from RoleGrant g where " + TeamScope.LED_BY + " and g.personId <> :trainee"
                                + " order by g.cohortId nulls last, g.id",
                        Long.class)
                .setParameter("cohort", enrolment.cohortId())
                .setParameter("trainee", enrolment.personId())
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .sorted((one, other) -> Boolean.compare(recommenders.contains(other), recommenders.contains(one)))
                .toList();
    }

    Map<Long, String> names(Collection<Long> personIds) {
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", personIds)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    /** Which version of its programme an enrolment follows, by the number that people know. */
    int version(Enrolment enrolment) {
        return em.createQuery("select v.number from ProgrammeVersion v where v.id = :id", Integer.class)
                .setParameter("id", enrolment.programmeVersionId())
                .getSingleResult();
    }

    Organisation organisation(long id) {
        return Objects.requireNonNull(em.find(Organisation.class, id));
    }
}
