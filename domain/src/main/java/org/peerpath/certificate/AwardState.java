package org.peerpath.certificate;

/** Where an award stands. That it has run out is a matter of the calendar, and not kept here. */
public enum AwardState {
    /** Stands as issued. */
    ISSUED,
    /** Cannot be confirmed at present, while something is looked into. */
    SUSPENDED,
    /** Does not hold any more, for good. */
    REVOKED
}
