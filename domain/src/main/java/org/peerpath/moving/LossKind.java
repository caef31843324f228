package org.peerpath.moving;

/** In what way somebody would lose by moving. Each has a sentence in every language. */
public enum LossKind {
    /** All that the certificate asks for is done; it would not be any more. */
    ALL_IS_DONE,
    /** What is done would be open again: more is asked than there is. */
    OPENS_AGAIN,
    /** What is done would count less. */
    COUNTS_LESS,
    /** What the ordinary next steps lead to would need mending, or be out of reach. */
    FALLS_BEHIND,
    /** What was done or begun is nothing that the other version knows. */
    UNKNOWN,
    /** A session that their group does not hold would be needed. */
    SESSION_NOT_HELD,
    /** There would be less time to finish. */
    LESS_TIME;

    /** Whether it counts for who changes their mind, too: the version that they came from is as it was when they left it. */
    boolean isHoldingBack() {
        return this == ALL_IS_DONE || this == UNKNOWN;
    }
}
