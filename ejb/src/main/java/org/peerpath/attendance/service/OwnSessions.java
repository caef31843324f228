package org.peerpath.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.peerpath.attendance.Mark;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.AttendanceState;

/** The sessions of the groups in which a person learns. */
@ApplicationScoped
class OwnSessions {
    /** No clock on earth is further from UTC, and no session longer: what is found is then held against its own clock. */
    private static final int HOURS_AWAY = 36;

    @PersistenceContext
    private EntityManager em;

    List<OwnSession> around(long personId, Instant now) {
        var utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return em.createQuery(
                        """
                        select new org.peerpath.attendance.service.OwnSession(s.id, s.code, s.startsAt, s.minutes,
                            c.id, c.name, c.zone, c.programmeVersionId, e.id)
                        from Enrolment e join Cohort c on c.id = e.cohortId
                            join CohortSession s on s.cohortId = e.cohortId
                        where e.personId = :person and e.state = :active and s.startsAt between :from and :until
                        order by s.startsAt, s.id""",
                        OwnSession.class)
                .setParameter("person", personId)
                .setParameter("active", EnrolmentState.ACTIVE)
                .setParameter("from", utc.minusHours(HOURS_AWAY))
                .setParameter("until", utc.plusHours(HOURS_AWAY))
                .getResultList();
    }

    /** What is said of them by now, if anything. */
    Optional<Mark> mark(OwnSession own) {
        return em.createQuery(
                        """
                        select v.outcome, v.minutes from EvidenceEntry v
                        where v.enrolmentId = :enrolment and v.subject = :session
                            and v.kind = org.peerpath.evidence.FactKind.ATTENDANCE
                        order by v.id desc""",
                        Object[].class)
                .setParameter("enrolment", own.enrolmentId())
                .setParameter("session", own.session().code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Mark(AttendanceState.valueOf((String) row[0]), (Integer) row[1]));
    }

    /** Whoever enters themselves and whoever takes the list do so in turns. */
    void lock(OwnSession own) {
        em.find(CohortSession.class, own.session().id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
