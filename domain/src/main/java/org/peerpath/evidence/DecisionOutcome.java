package org.peerpath.evidence;

/** What named people decided in a matter no score can decide. */
public enum DecisionOutcome {
    /** They recommend the trainee. */
    RECOMMENDED,
    /** Not yet; their reasons are recorded and can be appealed. */
    NOT_YET
}
