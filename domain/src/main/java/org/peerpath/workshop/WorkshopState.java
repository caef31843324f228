package org.peerpath.workshop;

/** Where a workshop stands. */
public enum WorkshopState {
    /** It takes place as written. */
    ANNOUNCED,
    /** It does not take place; its page stays and says so. */
    CALLED_OFF
}
