package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_SUPERVISOR_BELONGS_TO_THE_HOST;
import static org.peerpath.placement.PlacementRule.A_TUTOR_BELONGS_TO_THE_COURSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.Placement;
import org.peerpath.placement.TermField;

/** Who can be named in an agreement: for the host its practice supervisors, for the course its team; never the trainee. */
@ApplicationScoped
class AgreementPeople {
    private static final int MOST = 200;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Refuses terms that name somebody who does not belong there. */
    void requireFitting(Placement placement, AgreementTerms terms) {
        var host = new ArrayList<>(terms.people(TermField.DEPUTIES));
        host.add(terms.supervisorId());
        A_SUPERVISOR_BELONGS_TO_THE_HOST.require(ids(supervisorsAt(placement)).containsAll(host));
        var tutors = terms.people(TermField.TUTOR);
        A_TUTOR_BELONGS_TO_THE_COURSE.require(
                tutors.isEmpty() || ids(tutorsOf(placement)).containsAll(tutors));
    }

    private static HashSet<Long> ids(List<NamedChoice> people) {
        var ids = new HashSet<Long>();
        people.forEach(person -> ids.add(Long.valueOf(person.value())));
        return ids;
    }

    /** The practice supervisors of its host, except whoever learns there. */
    List<NamedChoice> supervisorsAt(Placement placement) {
        return supervisorsAt(placement.hostOrganisationId(), placement.traineeId());
    }

    private List<NamedChoice> supervisorsAt(long hostId, long traineeId) {
        return named(em.createQuery(
                        """
                        select p.id, p.displayName from Person p where p.id <> :trainee and p.id in (
                            select g.personId from RoleGrant g
                            where g.organisationId = :host and g.role = org.peerpath.identity.Role.SUPERVISOR and\s"""
                                + RoleGrant.COUNTS + ") order by p.displayName, p.id",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .setParameter("host", hostId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList());
    }

    /** The team of the cohort, except whoever learns. */
    List<NamedChoice> tutorsOf(Placement placement) {
        return named(em.createQuery(
                        """
                        select p.id, p.displayName from Person p where p.id <> :trainee and p.id in (
                            select g.personId from RoleGrant g, Cohort k, Enrolment e
                            where e.id = :enrolment and k.id = e.cohortId and g.role in :team and (g.cohortId = k.id
                                or (g.cohortId is null and g.programmeId = k.programmeId
                                    and g.organisationId = k.organisationId)) and\s"""
                                + RoleGrant.COUNTS + ") order by p.displayName, p.id",
                        Object[].class)
                .setParameter("trainee", placement.traineeId())
                .setParameter("enrolment", placement.enrolmentId())
                .setParameter("team", EnumSet.of(Role.TRAINER, Role.COURSE_LEAD))
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList());
    }

    private static List<NamedChoice> named(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new NamedChoice(row[0].toString(), row[1].toString()))
                .toList();
    }
}
