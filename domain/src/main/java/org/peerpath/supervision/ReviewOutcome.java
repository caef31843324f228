package org.peerpath.supervision;

/** How it goes, halfway. No grade: a sentence for all three. */
public enum ReviewOutcome {
    ON_THE_WAY,
    NEEDS_SUPPORT
}
