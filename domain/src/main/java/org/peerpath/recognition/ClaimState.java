package org.peerpath.recognition;

/** How far a claim has come. */
public enum ClaimState {
    /** The team has it. */
    SUBMITTED,
    /** Decided, with reasons; the person may ask for a second look. */
    DECIDED,
    /** Somebody who took no part looks again. */
    APPEALED,
    /** Looked at again; it stands. */
    SETTLED
}
