package org.peerpath.supervision.service;

import org.peerpath.supervision.MeetingReminder;
import org.peerpath.supervision.ReminderKind;

/** A meeting of which two people may want to be reminded, as it is found. */
public record DueMeeting(long placementId, int number, int revision, long traineeId, long supervisorId) {
    MeetingReminder as(ReminderKind kind) {
        return new MeetingReminder(kind, placementId, number, revision, traineeId, supervisorId);
    }
}
