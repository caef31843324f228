package org.peerpath.library;

/** On what an item stands. These are kinds and not ranks, and are shown in no order of worth. */
public enum EvidenceKind {
    NOT_STATED,
    /** What people lived through, and what they learned from it. */
    EXPERIENCE_BASED,
    /** What was done, told by those who did it. */
    DESCRIPTIVE,
    /** What was done, and asked afterwards what came of it. */
    EVALUATED,
    /** Compared with people who did not take part. */
    CONTROLLED,
    /** Many studies read together. */
    REVIEW
}
