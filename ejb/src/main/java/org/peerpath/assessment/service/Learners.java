package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Whose work somebody may see: their own, or that of the others in the cohorts they teach. */
@ApplicationScoped
class Learners {
    private static final String OWN = "select e from Enrolment e where e.id = :id and e.personId = :person";
    private static final String THEIRS =
            "select e from Enrolment e where e.id = :id and e.personId <> :person and e.cohortId in "
                    + TeamScope.TAUGHT;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeDefinitions definitions;

    /** The person's own enrolment, for reading. */
    Learner own(long personId, long enrolmentId) {
        return one(OWN, personId, enrolmentId, LockModeType.NONE);
    }

    /** The person's own enrolment, locked before anything else is read: whoever writes second sees what the first did. */
    Learner ownLocked(long personId, long enrolmentId) {
        return open(one(OWN, personId, enrolmentId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Somebody the person teaches, for reading. */
    Learner taughtBy(long personId, long enrolmentId) {
        return one(THEIRS, personId, enrolmentId, LockModeType.NONE);
    }

    /** Somebody the person teaches, locked before anything else is read. */
    Learner taughtByLocked(long personId, long enrolmentId) {
        return open(one(THEIRS, personId, enrolmentId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Learner open(Learner learner) {
        learner.enrolment().requireOpen();
        return learner;
    }

    private Learner one(String scoped, long personId, long enrolmentId, LockModeType lock) {
        var query = em.createQuery(scoped, Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", personId)
                .setLockMode(lock);
        if (scoped.equals(THEIRS)) {
            query.setParameter("now", clock.instant());
        }
        var enrolment = query.getResultStream().findFirst().orElseThrow(NotFound::new);
        var cohort = Objects.requireNonNull(em.find(Cohort.class, enrolment.cohortId()));
        return new Learner(enrolment, cohort, definitions.of(enrolment.programmeVersionId()));
    }

    /** How many attempts at a component were granted beyond those the programme gives. */
    int granted(long enrolmentId, String component) {
        return em.createQuery(
                        """
                        select count(v) from EvidenceEntry v where v.enrolmentId = :enrolment
                            and v.kind = org.peerpath.evidence.FactKind.ATTEMPT_GRANTED and v.subject = :component""",
                        Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("component", component)
                .getSingleResult()
                .intValue();
    }

    /** What these people are called. */
    Map<Long, String> names(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select p.id, p.displayName from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** People on the way in the cohorts the person teaches, page by page in the order of their enrolment. */
    List<PersonFound> people(long personId, long after, int rows) {
        return em.createQuery(
                        """
                        select new org.peerpath.assessment.service.PersonFound(
                            e.id, p.displayName, c.name, e.programmeVersionId)
                        from Enrolment e join Person p on p.id = e.personId join Cohort c on c.id = e.cohortId
                        where e.cohortId in\s"""
                                + TeamScope.TAUGHT
                                + """
                                 and e.id > :after and e.personId <> :person
                                 and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE order by e.id""",
                        PersonFound.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }
}
