package org.peerpath.requirement;

/** Where one requirement stands. */
public enum State {
    /** Enough is there. */
    MET,
    /** On its way; the ordinary next steps lead there. */
    NOT_YET,
    /** Still possible, but the ordinary next steps are no longer enough: something must be mended. */
    AT_RISK,
    /** No longer possible, unless people decide otherwise. */
    CANNOT_BE_MET
}
