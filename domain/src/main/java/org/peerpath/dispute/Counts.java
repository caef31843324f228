package org.peerpath.dispute;

/** How much of a day counts. */
public enum Counts {
    /** All that was written down. */
    ALL,
    /** A part of it. */
    PART,
    /** Nothing. */
    NOTHING
}
