package org.peerpath.enrolment;

/** Where an application stands. */
public enum ApplicationState {
    /** The course team has it and will answer. */
    WAITING,
    /** Everything speaks for a place, and none is free yet. */
    WAITLISTED,
    /** A place is held for some days, for the person to say yes. */
    OFFERED,
    /** A place was given and an enrolment made. */
    ADMITTED,
    /** No place this time; kept six months, then deleted. */
    DECLINED,
    /** The person would rather not come any more. */
    WITHDRAWN
}
