package org.peerpath.incident;

/** How an incident was looked after, without its story. */
public enum IncidentOutcome {
    /** It stands in the host's own system, which looks after it. */
    WITH_THE_HOST,
    /** The course does what has to be done. */
    WITH_THE_COURSE,
    /** It was talked over with the trainee, and that was enough. */
    TALKED_OVER
}
