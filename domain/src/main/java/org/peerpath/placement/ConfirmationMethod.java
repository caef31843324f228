package org.peerpath.placement;

/** How whoever confirmed hours showed that it was they. */
public enum ConfirmationMethod {
    /** Signed in, with both steps. */
    ACCOUNT,
    /** By the link in a letter, and a code sent to the address that their course had registered. */
    LINK_AND_CODE,
    /** With a pen, on a printed sheet that two of the team keyed back. */
    SHEET
}
