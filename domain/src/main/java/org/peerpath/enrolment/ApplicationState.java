package org.peerpath.enrolment;

/** Where an application stands. */
public enum ApplicationState {
    /** The course team has it and will answer. */
    WAITING,
    /** A place was offered and an enrolment made. */
    ADMITTED,
    /** No place this time; kept six months, then deleted. */
    DECLINED
}
