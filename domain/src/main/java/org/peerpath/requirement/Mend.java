package org.peerpath.requirement;

/** What would put right what is at risk or no longer possible. */
public enum Mend {
    MAKE_UP_SESSION,
    RECOGNISED_PRIOR_LEARNING,
    TALK_TO_COURSE_LEAD,
    ANOTHER_PLACEMENT,
    EXTENSION,
    ANOTHER_ATTEMPT,
    APPEAL,
    RENEW_AWARD
}
