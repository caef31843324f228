package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.CohortSession;
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

    CohortSession session(long memberId, long sessionId) {
        return em.createQuery(
                        "select s from CohortSession s where s.id = :id and " + "s.cohortId in " + TeamScope.TAUGHT,
                        CohortSession.class)
                .setParameter("id", sessionId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The session as it was shown; whoever saves second hears of the first. */
    CohortSession sessionAt(long memberId, long sessionId, long version) {
        var session = session(memberId, sessionId);
        if (session.version() != version) {
            throw new OptimisticLockException(session);
        }
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return session;
    }

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

    /** What was last said about each person's attendance at a session, oldest first: the later line holds. */
    List<EvidenceRow> attendance(long cohortId, String session) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.EvidenceRow(
                            v.enrolmentId, v.kind, v.subject, v.outcome, v.minutes, v.detail, v.onDate, v.source)
                        from EvidenceEntry v where v.kind = org.peerpath.evidence.FactKind.ATTENDANCE
                            and v.subject = :session
                            and v.enrolmentId in (select e.id from Enrolment e where e.cohortId = :cohort)
                        order by v.id""",
                        EvidenceRow.class)
                .setParameter("session", session)
                .setParameter("cohort", cohortId)
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
