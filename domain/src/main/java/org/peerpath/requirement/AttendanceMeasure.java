package org.peerpath.requirement;

/** How absence is counted. */
public enum AttendanceMeasure {
    /** At least so many per cent of the time. */
    PERCENT,
    /** At most so many sessions missed. */
    SESSIONS_MISSED,
    /** At most so many minutes missed. */
    MINUTES_MISSED
}
