package org.peerpath.dispute;

/** How far a day that two sides see differently has come. */
public enum DisputeState {
    /** Somebody of the course listens to both sides. */
    MEDIATION,
    /** There is a proposal, and both sides are asked whether they agree. */
    PROPOSED,
    /** Whoever answers for the course decides. */
    WITH_LEAD,
    /** Both sides agreed. */
    SETTLED,
    /** The course decided. */
    DECIDED;

    /** Whether anything can still be said or done. */
    public boolean isOpen() {
        return this == MEDIATION || this == PROPOSED || this == WITH_LEAD;
    }

    /** Whether somebody of the course stands between both sides. */
    public boolean isMediated() {
        return this == MEDIATION || this == PROPOSED;
    }
}
