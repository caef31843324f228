package org.peerpath.placement;

/** In which capacity somebody signs an agreement. All three are needed. */
public enum Capacity {
    /** The person who learns. */
    TRAINEE,
    /** The practice supervisor, for the host. */
    HOST,
    /** A trainer or course lead, for the course. */
    COURSE
}
