package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.A_SESSION_BEGINS_AT_A_TIME_THAT_COMES_ONCE;
import static org.peerpath.enrolment.EnrolmentRule.A_SESSION_BEGINS_AT_A_TIME_THE_CLOCK_SHOWS;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** How often the clock of a place shows a local time: in the night in which it is put forward or back, not always once. */
public enum ClockReading {
    /** As on every other day. */
    ONCE,
    /** The clock jumps over it. */
    NEVER,
    /** The clock shows it, is put back, and shows it again. */
    TWICE;

    public static ClockReading of(LocalDateTime time, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(time).size()) {
            case 0 -> NEVER;
            case 1 -> ONCE;
            default -> TWICE;
        };
    }

    /** Refuses a time at which nobody would know when to come. */
    static void requireOnce(LocalDateTime time, ZoneId zone) {
        var reading = of(time, zone);
        A_SESSION_BEGINS_AT_A_TIME_THE_CLOCK_SHOWS.require(reading != NEVER);
        A_SESSION_BEGINS_AT_A_TIME_THAT_COMES_ONCE.require(reading != TWICE);
    }
}
