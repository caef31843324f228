package org.peerpath.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AttendanceState;

class CodesTest {
    private static final Secret OURS = new Secret("of this session");
    private static final Instant NOW = Instant.parse("2026-11-22T17:00:30Z");
    private static final LocalDateTime FIVE = LocalDateTime.parse("2026-11-22T17:00");
    private static final CheckIn EVENING = new CheckIn(FIVE, 180);

    private final RotatingCode code = new RotatingCode(OURS);

    @Test
    void a_code_has_six_letters_that_are_not_taken_for_others() {
        for (int minute = 0; minute < 500; minute++) {
            assertThat(code.at(NOW.plusSeconds(60L * minute))).matches("[ACDEFHJKLMNPRTUVWXY]{6}");
        }
    }

    @Test
    void it_changes_every_minute_and_the_one_before_is_still_taken() {
        var first = code.at(NOW);
        assertThat(code.until(NOW)).isEqualTo(Instant.parse("2026-11-22T17:01:00Z"));
        assertThat(code.at(NOW.plusSeconds(29))).isEqualTo(first);
        assertThat(code.at(NOW.plusSeconds(30))).isNotEqualTo(first);
        assertThat(code.isGood(first, NOW.plusSeconds(89))).isTrue();
        assertThat(code.isGood(first, NOW.plusSeconds(90))).isFalse();
        assertThat(code.isGood(code.at(NOW.plusSeconds(60)), NOW)).isFalse();
    }

    @Test
    void it_may_be_typed_as_people_type() {
        var shown = code.at(NOW);
        assertThat(code.isGood(
                        " " + shown.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-" + shown.substring(3), NOW))
                .isTrue();
        assertThat(code.isGood("", NOW)).isFalse();
    }

    @Test
    void another_session_has_other_codes() {
        assertThat(new RotatingCode(new Secret("of another")).isGood(code.at(NOW), NOW))
                .isFalse();
    }

    @Test
    void one_enters_from_a_quarter_before_until_a_quarter_after() {
        assertThat(EVENING.isOpen(FIVE.minusMinutes(16))).isFalse();
        assertThat(EVENING.isOpen(FIVE.minusMinutes(15))).isTrue();
        assertThat(EVENING.isOpen(FIVE.plusMinutes(195))).isTrue();
        assertThat(EVENING.isOpen(FIVE.plusMinutes(196))).isFalse();
    }

    @Test
    void who_comes_with_the_beginning_was_there_and_who_comes_later_missed_that_much() {
        assertThat(EVENING.mark(FIVE.minusMinutes(10), 0).state()).isEqualTo(AttendanceState.PRESENT);
        assertThat(EVENING.mark(FIVE.plusMinutes(5), 0).minutes()).isEqualTo(180);
        assertThat(EVENING.mark(FIVE.plusMinutes(6), 0)).isEqualTo(new Mark(AttendanceState.LATE, 174));
        assertThat(EVENING.mark(FIVE.plusMinutes(190), 0)).isEqualTo(new Mark(AttendanceState.LATE, 1));
        assertThat(EVENING.mark(FIVE.plusMinutes(20), 15)).isEqualTo(new Mark(AttendanceState.LATE, 175));
        assertThat(EVENING.mark(FIVE.plusMinutes(190), 60))
                .as("nobody was there who came after the end")
                .isEqualTo(new Mark(AttendanceState.LATE, 1));
    }

    @Test
    void each_row_of_a_sheet_has_a_code_of_its_own() {
        var many = LongStream.range(0, 2000).boxed().toList();
        var rows = new RowCodes(OURS, many);
        var codes = new HashSet<String>();
        many.forEach(row -> assertThat(codes.add(rows.of(row))).isTrue());
        assertThat(rows.read(rows.of(7) + ", " + rows.of(8)).enrolments()).containsExactly(7L, 8L);
    }

    @Test
    void a_sheet_that_is_printed_again_has_the_same_codes() {
        var before = new RowCodes(OURS, List.of(5L, 3L));
        var after = new RowCodes(OURS, List.of(3L, 9L, 5L));
        assertThat(List.of(after.of(3), after.of(5))).containsExactly(before.of(3), before.of(5));
        assertThat(before.of(9)).isEmpty();
    }

    @Test
    void what_stands_in_no_row_is_named_as_it_was_typed() {
        var rows = new RowCodes(OURS, List.of(3L, 5L));
        var keyed = rows.read(rows.of(3).toLowerCase(java.util.Locale.ROOT) + "\n  zz9?;" + rows.of(3) + " ");
        assertThat(keyed.enrolments()).containsExactly(3L);
        assertThat(keyed.unknown()).containsExactly("zz9?");
        assertThat(rows.read("").unknown()).isEmpty();
    }
}
