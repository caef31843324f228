package org.peerpath.assessment;

/** Where a person stands with one component. */
public enum WorkState {
    /** Nothing is there yet. */
    NOT_BEGUN,
    /** A draft is kept, or a quiz is open. */
    BEGUN,
    /** Handed in; a trainer reads it. */
    WITH_TRAINER,
    /** Something is still to be shown; the decision says what. */
    NOT_YET,
    /** All that is asked has been shown. */
    PASSED
}
