package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.NotFound;

/**
 * What the team of a cohort (its trainers and course leads) may see and do: the scope stands in each query. Nobody is on
 * the team for themselves: what one has done is confirmed, marked and decided by somebody else.
 */
@ApplicationScoped
class Teams {
    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    Enrolment enrolment(long memberId, long enrolmentId) {
        return enrolment(memberId, enrolmentId, TeamScope.TAUGHT);
    }

    /** Somebody in a group that the member answers for. */
    Enrolment ledEnrolment(long leadId, long enrolmentId) {
        return enrolment(leadId, enrolmentId, TeamScope.LED);
    }

    private Enrolment enrolment(long memberId, long enrolmentId, String reach) {
        return em.createQuery(
                        "select e from Enrolment e where e.id = :id and e.personId <> :person and e.cohortId in "
                                + reach,
                        Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<TraineeRow> trainees(long memberId, long cohortId) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.TraineeRow(e.id, p.displayName, e.state,
                            e.progress.stepsMet, e.progress.stepsAll, e.progress.awardState, e.progress.nextActor)
                        from Enrolment e join Person p on p.id = e.personId
                        where e.cohortId = :cohort and e.personId <> :person and\s"""
                                + "e.cohortId in " + TeamScope.TAUGHT + " order by p.displayName, e.id",
                        TraineeRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .setMaxResults(200)
                .getResultList();
    }

    String nameOf(long personId) {
        return em.createQuery("select p.displayName from Person p where p.id = :id", String.class)
                .setParameter("id", personId)
                .getSingleResult();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
