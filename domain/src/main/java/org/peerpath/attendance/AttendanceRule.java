package org.peerpath.attendance;

import org.peerpath.kernel.Rule;

/** What a list of attendance refuses. */
public enum AttendanceRule implements Rule {
    WHO_WAS_THERE_FOR_A_PART_MISSED_SOME_MINUTES,
    THE_CODE_IS_THE_ONE_ON_THE_WALL_NOW,
    ONE_ENTERS_ONESELF_WHILE_THE_SESSION_IS_ON
}
