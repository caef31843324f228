package org.peerpath.evidence;

/** How far an entry in the hours ledger has come. Each stage keeps its own balance. */
public enum HoursStage {
    /** Agreed for a day to come. */
    PLANNED,
    /** Logged by the trainee as done; waits to be attested. */
    ATTENDED,
    /** Confirmed by somebody other than the trainee. Only these can count. */
    ATTESTED
}
