package org.peerpath.supervision;

/** How far a supervision meeting that was written down has come. */
public enum MeetingState {
    /** One signature or both are missing. */
    OPEN,
    /** Both have signed: it counts. */
    COUNTED,
    /** Taken back. It stays as a trace and counts for nothing. */
    VOID
}
