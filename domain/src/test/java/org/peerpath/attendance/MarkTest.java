package org.peerpath.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.evidence.AttendanceState.ABSENT;
import static org.peerpath.evidence.AttendanceState.EXCUSED;
import static org.peerpath.evidence.AttendanceState.LATE;
import static org.peerpath.evidence.AttendanceState.MADE_UP;
import static org.peerpath.evidence.AttendanceState.PRESENT;

import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

class MarkTest {
    private static final int LENGTH = 180;
    private static final Mark THERE = Mark.of(PRESENT, null, LENGTH);
    private static final Mark AWAY = Mark.of(ABSENT, null, LENGTH);
    private static final Mark LATER = Mark.of(LATE, 20, LENGTH);

    @Test
    void who_was_there_has_all_minutes_and_who_was_not_has_none() {
        assertThat(THERE.minutes()).isEqualTo(LENGTH);
        assertThat(Mark.of(MADE_UP, 15, LENGTH).minutes()).isEqualTo(LENGTH);
        assertThat(AWAY.minutes()).isZero();
        assertThat(Mark.of(EXCUSED, 15, LENGTH).minutes()).isZero();
    }

    @Test
    void who_came_late_missed_the_minutes_that_were_said() {
        assertThat(LATER.minutes()).isEqualTo(160);
        assertThat(LATER.missed(LENGTH)).isEqualTo(20);
        assertThat(THERE.missed(LENGTH)).isNull();
    }

    @Test
    void a_part_is_neither_nothing_nor_everything() {
        for (var missed : new Integer[] {null, 0, -5, LENGTH, LENGTH + 1}) {
            assertThatThrownBy(() -> Mark.of(LATE, missed, LENGTH))
                    .as("%s missed", missed)
                    .isInstanceOf(BusinessRuleViolation.class);
        }
    }

    @Test
    void minutes_that_may_be_missed_count_as_being_there() {
        assertThat(LATER.allowing(20, LENGTH)).isEqualTo(THERE);
        assertThat(LATER.allowing(15, LENGTH).missed(LENGTH)).isEqualTo(5);
        assertThat(LATER.allowing(0, LENGTH)).isEqualTo(LATER);
        assertThat(AWAY.allowing(60, LENGTH)).as("who was away was away").isEqualTo(AWAY);
        assertThat(THERE.allowing(60, LENGTH)).isEqualTo(THERE);
    }

    @Test
    void what_nobody_else_touched_is_written() {
        assertThat(new MarkEdit(null, THERE, null).isToWrite()).isTrue();
        assertThat(new MarkEdit(null, THERE, null).isCorrection()).isFalse();
        assertThat(new MarkEdit(AWAY, LATER, AWAY).isCorrection()).isTrue();
    }

    @Test
    void what_was_left_as_it_stood_is_not_written_again() {
        assertThat(new MarkEdit(THERE, THERE, THERE).isToWrite()).isFalse();
        assertThat(new MarkEdit(null, null, null).isToWrite()).isFalse();
    }

    @Test
    void what_somebody_else_changed_and_we_did_not_stays_theirs() {
        var edit = new MarkEdit(THERE, THERE, AWAY);
        assertThat(edit.isContested()).isFalse();
        assertThat(edit.isToWrite()).isFalse();
        assertThat(edit.isTheirs()).isTrue();
    }

    @Test
    void what_both_changed_differently_is_contested_and_not_written() {
        var edit = new MarkEdit(null, THERE, LATER);
        assertThat(edit.isContested()).isTrue();
        assertThat(edit.isToWrite()).isFalse();
    }

    @Test
    void what_both_changed_alike_is_neither_contested_nor_written_twice() {
        var edit = new MarkEdit(null, LATER, LATER);
        assertThat(edit.isContested()).isFalse();
        assertThat(edit.isToWrite()).isFalse();
    }

    @Test
    void the_minutes_count_as_a_difference() {
        assertThat(new MarkEdit(null, LATER, Mark.of(LATE, 5, LENGTH)).isContested())
                .isTrue();
    }

    @Test
    void at_most_half_of_a_session_counts_without_having_been_there() {
        var nearlyAll = Mark.of(LATE, 59, 60);
        assertThat(nearlyAll.allowing(60, 60)).isEqualTo(Mark.of(LATE, 29, 60));
        assertThat(Mark.of(LATE, 30, 60).allowing(60, 60).state()).isEqualTo(PRESENT);
    }
}
