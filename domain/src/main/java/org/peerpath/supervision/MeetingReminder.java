package org.peerpath.supervision;

/**
 * A meeting at a placement that two people may want to be reminded of.
 *
 * @param number which of their meetings it is
 * @param revision how often it was moved: one that moved is a new thing to remember
 */
public record MeetingReminder(
        ReminderKind kind, long placementId, int number, int revision, long traineeId, long supervisorId) {}
