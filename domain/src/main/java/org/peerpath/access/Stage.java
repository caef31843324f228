package org.peerpath.access;

/** How far somebody has come in. */
public enum Stage {
    /** The password was right; the second step is still to be taken, so no door is open yet. */
    HALF_WAY,
    /** In. */
    IN
}
