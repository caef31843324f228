package org.peerpath.placement;

/** What words about a day are. */
public enum WordKind {
    /** The practice supervisor asks. */
    QUESTION,
    /** The trainee answers. */
    ANSWER,
    /** Somebody says how they see it, while the course helps. */
    VIEW,
    /** Somebody of the course proposes how it could end. */
    PROPOSAL,
    /** One side would rather have it decided. */
    OBJECTION,
    /** The course hands it to whoever answers for the course. */
    HANDED_ON,
    /** The course has decided, and says why. */
    DECISION
}
