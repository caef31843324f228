package org.peerpath.evidence;

/** The decision on one attempt. */
public enum AssessmentResult {
    /** All that is asked has been shown. */
    PASS,
    /** Something is still to be shown; the decision says what. */
    NOT_YET
}
