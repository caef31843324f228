package org.peerpath.requirement;

/** Who must act next. */
public enum Who {
    TRAINEE,
    TRAINER,
    COURSE_LEAD,
    HOST,
    ISSUER,
    /** Nothing can be done before something else has happened. */
    NOBODY_YET
}
