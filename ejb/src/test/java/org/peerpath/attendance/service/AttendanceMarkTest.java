package org.peerpath.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.adjustment.InForce;
import org.peerpath.attendance.Mark;
import org.peerpath.evidence.AttendanceState;

/** A line of a list, filled in for somebody who may miss fifteen minutes of a session. */
class AttendanceMarkTest {
    private static final int LENGTH = 180;
    private static final InForce FIFTEEN = new InForce(15, 0, List.of());

    @Test
    void what_is_newly_said_counts_with_what_was_arranged() {
        assertThat(missed(line(null), 25)).isEqualTo(late(10));
        assertThat(missed(line(null), 15)).isEqualTo(Mark.of(AttendanceState.PRESENT, null, LENGTH));
    }

    @Test
    void minutes_that_were_shown_count_already_and_so_does_their_correction() {
        assertThat(missed(line(late(10)), 10)).isEqualTo(late(10));
        assertThat(missed(line(late(10)), 15)).isEqualTo(late(15));
    }

    @Test
    void what_was_typed_is_still_meant_after_a_colleague_said_something_else() {
        var line = line(null);
        line.setState(AttendanceState.LATE);
        line.setMissed(25);
        line.meet(late(25), LENGTH);
        assertThat(line.chosen(LENGTH)).isEqualTo(late(10));
        assertThat(line.edit(late(25), LENGTH).isToWrite()).isTrue();
    }

    private static AttendanceMark line(@Nullable Mark shown) {
        return new AttendanceMark(7, "Wren", shown, LENGTH).with(FIFTEEN);
    }

    private static @Nullable Mark missed(AttendanceMark line, int minutes) {
        line.setState(AttendanceState.LATE);
        line.setMissed(minutes);
        return line.chosen(LENGTH);
    }

    private static Mark late(int missed) {
        return Mark.of(AttendanceState.LATE, missed, LENGTH);
    }
}
