package org.peerpath.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.enrolment.service.TraineeRow;
import org.peerpath.kernel.NotFound;

/** Sessions, the people in them and what was said of their attendance; each only for the team of the cohort. */
@ApplicationScoped
class AttendanceLists {
    private static final int MOST = 200;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    SessionAbout session(long memberId, long sessionId) {
        return em.createQuery(
                        """
                        select new org.peerpath.attendance.service.SessionAbout(s.id, s.code, s.startsAt, s.minutes,
                            c.id, c.name, c.zone, c.programmeVersionId)
                        from CohortSession s join Cohort c on c.id = s.cohortId
                        where s.id = :id and s.cohortId in\s"""
                                + TeamScope.TAUGHT,
                        SessionAbout.class)
                .setParameter("id", sessionId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever saves its list takes their turn, and their lines have a number of their own. */
    CohortSession lock(SessionAbout session) {
        return em.find(CohortSession.class, session.id(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Who is in the cohort, by name; without the member, who is not on the team for themselves. */
    List<TraineeRow> trainees(long memberId, SessionAbout session) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.TraineeRow(e.id, p.displayName, e.state,
                            e.progress.stepsMet, e.progress.stepsAll, e.progress.awardState, e.progress.nextActor)
                        from Enrolment e join Person p on p.id = e.personId
                        where e.cohortId = :cohort and e.personId <> :person
                        order by p.displayName, e.id""",
                        TraineeRow.class)
                .setParameter("cohort", session.cohortId())
                .setParameter("person", memberId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All that was said of each person's attendance at the session, oldest first: the later line holds. */
    Map<Long, List<MarkRow>> said(SessionAbout session) {
        return em.createQuery(
                        """
                        select new org.peerpath.attendance.service.MarkRow(v.enrolmentId, v.outcome, v.minutes,
                            v.recordedAt, e.personId, v.recordedBy, p.displayName)
                        from EvidenceEntry v join Enrolment e on e.id = v.enrolmentId
                            left join Person p on p.id = v.recordedBy
                        where e.cohortId = :cohort and v.subject = :session
                            and v.kind = org.peerpath.evidence.FactKind.ATTENDANCE
                        order by v.id""",
                        MarkRow.class)
                .setParameter("session", session.code())
                .setParameter("cohort", session.cohortId())
                .getResultStream()
                .collect(Collectors.groupingBy(MarkRow::enrolmentId));
    }
}
