package org.peerpath.enrolment;

/** What became of somebody's yes to an offer. */
public enum OfferOutcome {
    /** The place is theirs. */
    TAKEN,
    /** The offer had ended and somebody else has the place; theirs on the list is kept. */
    ENDED
}
