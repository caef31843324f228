package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.supervision.MeetingReminder;
import org.peerpath.supervision.ReminderKind;

/** Meetings of which two people may want to be reminded, as long as the trainee is on the way and does not rest. */
@ApplicationScoped
@AsPlatform
class DueReminders {
    /** Far more than meet in some days: those who were reminded stay among them, so a few would hold up all others. */
    private static final int AT_ONCE = 5_000;

    private static final int NEAR = 2;
    private static final int FORGOTTEN = 14;
    private static final int WEEK = 7;

    private static final String UNDER_WAY =
            """
            p.state in (org.peerpath.placement.PlacementState.ACTIVE, org.peerpath.placement.PlacementState.AGREED)
                and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE\s""";

    private static final String APPOINTED =
            """
            select new org.peerpath.supervision.service.DueMeeting(
                p.id, a.nextNumber, a.nextRevision, p.traineeId, p.supervisorId)
            from SupervisionPlan a join Placement p on p.id = a.placementId join Enrolment e on e.id = p.enrolmentId
            where a.nextDay between :first and :last and not exists (select m.id from SupervisionMeeting m
                where m.placementId = p.id and m.day >= a.nextDay
                    and m.state <> org.peerpath.supervision.MeetingState.VOID) and\s"""
                    + UNDER_WAY + "order by a.nextDay, a.id";

    @PersistenceContext
    private EntityManager em;

    /** Today, tomorrow or the day after. */
    List<MeetingReminder> near(LocalDate today) {
        return asked(ReminderKind.MEETING_NEAR, APPOINTED, today, today.plusDays(NEAR));
    }

    /** Some days ago, and nothing was written down since. */
    List<MeetingReminder> unwritten(LocalDate today) {
        return asked(ReminderKind.MEETING_TO_WRITE, APPOINTED, today.minusDays(FORGOTTEN), today.minusDays(NEAR));
    }

    /** The meeting halfway, planned for these days and not held. */
    List<MeetingReminder> reviews(LocalDate today) {
        return asked(
                ReminderKind.REVIEW_DUE,
                """
                select new org.peerpath.supervision.service.DueMeeting(
                    p.id, t.revision, t.revision, p.traineeId, p.supervisorId)
                from ThreeWayMeeting t join Placement p on p.id = t.placementId join Enrolment e on e.id = p.enrolmentId
                where t.plannedDay between :first and :last and t.heldOn is null
                    and t.kind = org.peerpath.supervision.ThreeWayKind.MIDPOINT and\s"""
                        + UNDER_WAY + "order by t.plannedDay, t.id",
                today.minusDays(FORGOTTEN),
                today.plusDays(WEEK));
    }

    private List<MeetingReminder> asked(ReminderKind kind, String question, LocalDate first, LocalDate last) {
        return em.createQuery(question, DueMeeting.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(one -> one.as(kind))
                .toList();
    }
}
