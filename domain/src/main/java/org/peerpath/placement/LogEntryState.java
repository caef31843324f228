package org.peerpath.placement;

/** How far a day that was written down has come. */
public enum LogEntryState {
    /** Only the trainee sees it. */
    DRAFT,
    /** Sent; waits for the practice supervisor. */
    SUBMITTED,
    /** The practice supervisor has a question; it is the trainee's turn to answer, change or take it back. */
    QUERIED,
    /** Confirmed by the practice supervisor: these minutes are attested. */
    CONFIRMED,
    /** Taken back by the trainee. It stays as a trace and counts for nothing. */
    VOID;

    /** Whether the trainee may still change it. */
    public boolean isInTheTraineesHands() {
        return this == DRAFT || this == QUERIED;
    }
}
