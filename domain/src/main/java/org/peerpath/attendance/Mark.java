package org.peerpath.attendance;

import static org.peerpath.attendance.AttendanceRule.WHO_WAS_THERE_FOR_A_PART_MISSED_SOME_MINUTES;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AttendanceState;

/**
 * What is said of one person at one session.
 *
 * @param minutes how long they were there
 */
public record Mark(AttendanceState state, int minutes) implements Serializable {

    /**
     * As a trainer says it: whoever came late or left early missed so many minutes of a session.
     *
     * @param missed asked only of those who were there for a part
     * @param length of the session, in minutes
     */
    public static Mark of(AttendanceState state, @Nullable Integer missed, int length) {
        return switch (state) {
            case PRESENT, MADE_UP -> new Mark(state, length);
            case EXCUSED, ABSENT -> new Mark(state, 0);
            case LATE -> {
                int lost = missed == null ? 0 : missed;
                WHO_WAS_THERE_FOR_A_PART_MISSED_SOME_MINUTES.require(lost > 0 && lost < length);
                yield new Mark(state, length - lost);
            }
        };
    }

    /**
     * The same where so many minutes may be missed and count as being there. What is written down says the minutes that
     * count, and nothing of an arrangement. At most half of a session counts so: nobody was at one of which they saw little.
     *
     * @param length of the session, in minutes
     */
    public Mark allowing(int free, int length) {
        var missed = missed(length);
        int counted = Math.min(free, length / 2);
        return missed == null || counted == 0
                ? this
                : missed <= counted ? of(AttendanceState.PRESENT, null, length) : of(state, missed - counted, length);
    }

    /** How much of the session they missed, where it was a part of it. */
    public @Nullable Integer missed(int length) {
        return state == AttendanceState.LATE ? length - minutes : null;
    }
}
