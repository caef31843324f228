package org.peerpath.evidence;

/** How somebody took part in one session. */
public enum AttendanceState {
    /** There from beginning to end, or as good as. */
    PRESENT,
    /** There for part of it; the minutes say how long. */
    LATE,
    /** Not there, and said so beforehand. No reason is kept. */
    EXCUSED,
    /** Not there. */
    ABSENT,
    /** Made up later, with another cohort or at another site. */
    MADE_UP;

    /** Whether somebody took part, all of the time or some of it. */
    public boolean isThere() {
        return this != ABSENT && this != EXCUSED;
    }
}
