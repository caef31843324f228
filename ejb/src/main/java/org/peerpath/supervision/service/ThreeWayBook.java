package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.supervision.Appointment;
import org.peerpath.supervision.MeetingWaits;
import org.peerpath.supervision.SupervisionMeeting;
import org.peerpath.supervision.ThreeWayHeld;
import org.peerpath.supervision.ThreeWayKind;

/** Keeps the meetings of trainee, host and course, at a placement that was looked up by its scope and locked. */
@ApplicationScoped
class ThreeWayBook {
    @Inject
    private ThreeWayMeetings meetings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MeetingWaits> waits;

    @Inject
    private Clock clock;

    void plan(Placement placement, ThreeWayKind kind, Appointment to) {
        SupervisionMeeting.requireUnderWay(placement);
        meetings.begun(placement, kind).plan(placement, to);
    }

    /** All three are planned, each for the day that follows from those of the placement. */
    void planAll(Placement placement) {
        for (var kind : ThreeWayKind.values()) {
            meetings.begun(placement, kind);
        }
    }

    /**
     * Written down. Two of the team who do so at once do not undo each other's words: whoever is second is told.
     *
     * @param shownHash the seal of what stood there when the form was opened
     */
    void hold(Placement placement, ThreeWayKind kind, ThreeWayHeld held, String shownHash) {
        SupervisionMeeting.requireUnderWay(placement);
        var meeting = meetings.begun(placement, kind);
        if (!meeting.hash().equals(shownHash) && !meeting.says(held)) {
            throw new OptimisticLockException("changed meanwhile", null, meeting);
        }
        meeting.hold(placement, held, LocalDate.now(clock.withZone(placement.zone())));
        MeetingWaits.of(meeting, placement).forEach(waits::fire);
    }

    void confirm(Placement placement, ThreeWayKind kind, Capacity side, long personId, String shownHash) {
        SupervisionMeeting.requireUnderWay(placement);
        if (meetings.of(placement, kind).confirm(placement, side, personId, shownHash, clock.instant())) {
            audit.record(AuditKind.THREE_WAY_MEETING_CONFIRMED, personId, AuditThing.PLACEMENT.of(placement.id()));
        }
    }
}
