package org.peerpath.attestation;

/** Why somebody should have a look at how a link was used. */
public enum LinkDoubt {
    /** Wrong codes, again and again. */
    CODES_FAILED,
    /** Two browsers passed with it. */
    TWO_BROWSERS,
    /** It was tried in another form than it was sent, more than a slip would explain. */
    ALTERED
}
