package org.peerpath.notification;

/** Where a letter stands. */
public enum OutboxState {
    /** Written, and on its turn as soon as its next try is due. */
    WAITING,
    /** Handed to the mail server. */
    SENT,
    /** Tried for days without success; somebody has to look at the address. */
    GIVEN_UP
}
