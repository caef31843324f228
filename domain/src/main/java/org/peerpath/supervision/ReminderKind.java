package org.peerpath.supervision;

/** What somebody is reminded of. Each ends as soon as it is done. */
public enum ReminderKind {
    /** A supervision meeting is on one of the next days. */
    MEETING_NEAR,
    /** One was to be, and is not written down. */
    MEETING_TO_WRITE,
    /** The meeting halfway is on one of the next days, or was to be. */
    REVIEW_DUE
}
