package org.peerpath.attestation;

/** How a link stands for the browser that opened it. */
public enum LinkStanding {
    /** It is none that was sent, or not as it was sent. */
    UNKNOWN,
    /** Its eight days are over. */
    EXPIRED,
    /** A newer one was sent, or the address is another one now. */
    SUPERSEDED,
    /** It is open; this browser has no code yet, or one that is used up. */
    NEEDS_CODE,
    /** A code is on its way to the registered address. */
    CODE_SENT,
    /** The code was right: this browser may see what the link lists. */
    PASSED;

    /** Whether it still leads somewhere. */
    public boolean isOpen() {
        return this == NEEDS_CODE || this == CODE_SENT || this == PASSED;
    }
}
