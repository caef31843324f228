package org.peerpath.placement;

/** How far a placement has come. */
public enum PlacementState {
    /** The terms are written; not all three have signed them yet. */
    PROPOSED,
    /** All three have signed; the first day is still to come. */
    AGREED,
    /** Under way: hours can be written down. */
    ACTIVE,
    /** It rests: days before the pause can still be written down, days in it cannot. */
    SUSPENDED,
    /** Closed with everything that was asked for. */
    SIGNED_OFF,
    /** Ended before its time, by whomever. Hours confirmed until then stay valid. */
    ENDED_EARLY;

    /** Whether days can be written down or changed. */
    public boolean takesHours() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** Whether the terms can be talked about: until it is closed or has ended. */
    public boolean isOpenForTerms() {
        return this != SIGNED_OFF && this != ENDED_EARLY;
    }
}
