package org.peerpath.incident;

/** How far an incident has come. */
public enum IncidentState {
    /** Written down; nobody of those who read it has taken it up. */
    REPORTED,
    /** Somebody looks after it. */
    TAKEN_UP,
    /** Looked after; it says how. */
    CLOSED
}
