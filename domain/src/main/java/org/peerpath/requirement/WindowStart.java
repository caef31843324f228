package org.peerpath.requirement;

/** From when the time to finish runs. */
public enum WindowStart {
    /** From the cohort's last session. */
    LAST_SESSION,
    /** From the day of enrolment. */
    ENROLMENT,
    /** From the day another award was issued. */
    AWARD
}
