package org.peerpath.attendance.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.attendance.Mark;
import org.peerpath.evidence.AttendanceState;

/**
 * What was once said of one person's attendance, and by whom.
 *
 * @param byTheirOwn whether the person entered it themselves
 * @param by who wrote it down; nothing where they are no longer known
 */
public record MarkRow(
        long enrolmentId, AttendanceState state, int minutes, Instant at, boolean byTheirOwn, @Nullable String by) {

    /** As the journal holds it. */
    public MarkRow(
            long enrolmentId,
            String outcome,
            int minutes,
            Instant at,
            long trainee,
            @Nullable Long recordedBy,
            @Nullable String by) {
        this(
                enrolmentId,
                AttendanceState.valueOf(outcome),
                minutes,
                at,
                recordedBy != null && recordedBy == trainee,
                by);
    }

    public Mark mark() {
        return new Mark(state, minutes);
    }
}
