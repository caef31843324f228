package org.peerpath.enrolment;

/** What came of the conversation before a place is given. What was said stays with the two who talked. */
public enum Readiness {
    /** Now is a good time. */
    READY,
    /** Not yet; they may talk again. */
    NOT_YET
}
