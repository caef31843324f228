package org.peerpath.assessment;

/** Where a text stands. */
public enum SubmissionState {
    /** Being written; only its author reads it. */
    DRAFT,
    /** Given to the trainers; nobody changes it any more. */
    HANDED_IN,
    /** A trainer has decided; the decision stands beside it. */
    DECIDED
}
