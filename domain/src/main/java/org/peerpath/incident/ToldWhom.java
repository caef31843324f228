package org.peerpath.incident;

/** Whom the trainee told before they wrote it down here. */
public enum ToldWhom {
    EMERGENCY_SERVICE,
    /** Whoever looks after safeguarding at the host. */
    HOST_SAFEGUARDING,
    PRACTICE_SUPERVISOR,
    COURSE_TEAM,
    NOBODY_YET
}
