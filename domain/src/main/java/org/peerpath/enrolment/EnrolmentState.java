package org.peerpath.enrolment;

/** Where a person stands with a cohort. */
public enum EnrolmentState {
    /** On the way. */
    ACTIVE,
    /** Paused by the person, without a reason; deadlines rest. */
    PAUSED,
    /** The certificate was issued. */
    COMPLETED,
    /** The person left, without having to say why. */
    WITHDRAWN,
    /** The time to finish is over. */
    NOT_COMPLETED
}
