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
    /** Asked about a second time: the course helps both sides to come to an end. Neither can change or delete it now. */
    DISPUTED,
    /** Decided with the course: as many minutes count as both sides agreed to, or as the course decided. */
    RESOLVED,
    /** Taken back by the trainee. It stays as a trace and counts for nothing. */
    VOID;

    /** Whether the trainee may still change it. */
    public boolean isInTheTraineesHands() {
        return this == DRAFT || this == QUERIED;
    }

    /** Whether it was sent and nobody has decided it. */
    public boolean isUndecided() {
        return this == SUBMITTED || this == QUERIED || this == DISPUTED;
    }
}
