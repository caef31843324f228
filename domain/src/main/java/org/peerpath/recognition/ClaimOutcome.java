package org.peerpath.recognition;

/** How much of what somebody claimed is recognised. */
public enum ClaimOutcome {
    /** All of it. */
    FULL,
    /** Some of it; the reasons say why not more. */
    PART,
    /** Nothing this time; the reasons say why. */
    NONE
}
