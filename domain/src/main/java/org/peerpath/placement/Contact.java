package org.peerpath.placement;

/** Whether the time was spent with people who use the service, or for them. */
public enum Contact {
    /** With people. */
    DIRECT,
    /** For people: meetings, preparation, notes. */
    INDIRECT
}
