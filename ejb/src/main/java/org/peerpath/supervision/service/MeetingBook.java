package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.supervision.Appointment;
import org.peerpath.supervision.MeetingHeld;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.MeetingWaits;
import org.peerpath.supervision.SupervisionMeeting;

/**
 * Writes supervision meetings down, for either side, at a placement that was looked up by its scope and locked. What both
 * have signed goes into the record that decides about the certificate, once, and is taken out of it once.
 */
@ApplicationScoped
class MeetingBook {
    @Inject
    private Meetings meetings;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MeetingWaits> waits;

    @Inject
    private Clock clock;

    /** Sent twice, it is one. */
    SupervisionMeeting write(Placement placement, MeetingDraft draft) {
        return meetings.sent(placement, draft.getKey()).orElseGet(() -> {
            var held = draft.held();
            var lastBefore = meetings.lastHeld(placement);
            var meeting = new SupervisionMeeting(placement, held, draft.getKey(), clock.instant());
            meetings.add(meeting);
            meetings.flush();
            meetNext(placement, held, later(lastBefore, held.day()));
            return meeting;
        });
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    void change(Placement placement, SupervisionMeeting meeting, MeetingDraft draft) {
        var held = draft.held();
        meeting.change(placement, held, clock.instant());
        meetNext(placement, held, held.day());
    }

    /** A next date that is still to come when the meeting is written down is when they meet. */
    private void meetNext(Placement placement, MeetingHeld held, LocalDate lastHeld) {
        var next = held.next();
        var today = today(placement);
        if (next != null && !next.day().isBefore(today)) {
            meetings.plan(placement).appoint(next, held.minutes(), lastHeld, today);
        }
    }

    void appoint(Placement placement, Appointment next, int minutes) {
        SupervisionMeeting.requireUnderWay(placement);
        meetings.plan(placement).appoint(next, minutes, meetings.lastHeld(placement), today(placement));
    }

    void sign(Placement placement, SupervisionMeeting meeting, Capacity side, long personId, String shownHash) {
        SupervisionMeeting.requireUnderWay(placement);
        var counts = side == Capacity.TRAINEE
                ? meeting.signAsTrainee(personId, shownHash, clock.instant())
                : meeting.signAsSupervisor(personId, shownHash, clock.instant());
        if (counts && journal(placement, meeting, meeting.held(), ":HELD")) {
            audit.record(AuditKind.SUPERVISION_RECORDED, personId, AuditThing.PLACEMENT.of(placement.id()));
        }
        if (meeting.state() == MeetingState.OPEN) {
            waits.fire(MeetingWaits.of(meeting, placement, side));
        }
    }

    void takeBack(Placement placement, SupervisionMeeting meeting, long personId) {
        SupervisionMeeting.requireUnderWay(placement);
        if (meeting.takeBack(personId, clock.instant()) && journal(placement, meeting, meeting.takenBack(), ":VOID")) {
            audit.record(AuditKind.SUPERVISION_TAKEN_BACK, personId, AuditThing.PLACEMENT.of(placement.id()));
        }
    }

    private boolean journal(Placement placement, SupervisionMeeting meeting, Fact fact, String how) {
        return journal.append(placement.enrolmentId(), List.of(fact), "SUPERVISION_MEETING:" + meeting.id() + how);
    }

    private LocalDate today(Placement placement) {
        return LocalDate.now(clock.withZone(placement.zone()));
    }
}
