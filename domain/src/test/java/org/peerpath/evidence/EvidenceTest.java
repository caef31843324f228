package org.peerpath.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate START = LocalDate.of(2025, 5, 2);
    private static final Delivery NONE = new Delivery(START, List.of());

    private static LocalDate end(LocalDate today, Fact... facts) {
        return Evidence.of(NONE, List.of(facts)).endOfWindow(START, 24, today);
    }

    private static Fact paused(int year, int month, int day) {
        return new Fact.Paused(LocalDate.of(year, month, day));
    }

    private static Fact resumed(int year, int month, int day) {
        return new Fact.Resumed(LocalDate.of(year, month, day));
    }

    @Test
    void a_meeting_that_stands_for_a_day_is_known_until_it_is_taken_back() {
        var held = new Fact.SupervisionHeld(SupervisionForm.INDIVIDUAL, 60, START);
        var back = new Fact.SupervisionHeld(SupervisionForm.INDIVIDUAL, -60, START);
        assertThat(held.isAmong(List.of(resumed(2025, 5, 2), held))).isTrue();
        assertThat(held.isAmong(List.of(held, back))).isFalse();
        assertThat(held.isAmong(List.of(
                        new Fact.SupervisionHeld(SupervisionForm.GROUP, 60, START),
                        new Fact.SupervisionHeld(SupervisionForm.INDIVIDUAL, 60, START.plusDays(1)))))
                .isFalse();
    }

    @Test
    void a_window_ends_months_after_its_start() {
        assertThat(end(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2027, 5, 2));
    }

    @Test
    void every_day_of_a_pause_is_added_the_day_of_coming_back_is_not() {
        assertThat(end(LocalDate.of(2027, 1, 1), paused(2026, 3, 1), resumed(2026, 3, 11)))
                .isEqualTo(LocalDate.of(2027, 5, 12));
    }

    @Test
    void a_running_pause_moves_the_end_day_by_day() {
        assertThat(end(LocalDate.of(2026, 3, 6), paused(2026, 3, 1))).isEqualTo(LocalDate.of(2027, 5, 7));
        assertThat(end(LocalDate.of(2030, 3, 1), paused(2026, 3, 1))).isAfter(LocalDate.of(2030, 3, 1));
    }

    @Test
    void days_paused_before_the_window_do_not_stretch_it() {
        assertThat(end(LocalDate.of(2026, 1, 1), paused(2025, 4, 1), resumed(2025, 5, 4)))
                .isEqualTo(LocalDate.of(2027, 5, 4));
    }

    @Test
    void a_pause_after_the_window_does_not_open_it_again() {
        assertThat(end(LocalDate.of(2028, 1, 1), paused(2027, 5, 3), resumed(2027, 9, 1)))
                .isEqualTo(LocalDate.of(2027, 5, 2));
    }

    @Test
    void a_pause_in_time_won_by_an_earlier_pause_counts() {
        assertThat(end(
                        LocalDate.of(2028, 1, 1),
                        paused(2026, 1, 1),
                        resumed(2026, 1, 11),
                        paused(2027, 5, 5),
                        resumed(2027, 5, 10)))
                .isEqualTo(LocalDate.of(2027, 5, 17));
    }

    @Test
    void pausing_twice_is_one_pause_and_coming_back_without_a_pause_is_nothing() {
        assertThat(end(
                        LocalDate.of(2027, 1, 1),
                        resumed(2025, 12, 1),
                        paused(2026, 1, 1),
                        paused(2026, 1, 5),
                        resumed(2026, 1, 11)))
                .isEqualTo(LocalDate.of(2027, 5, 12));
    }

    @Test
    void an_extension_never_shortens_a_window() {
        assertThat(end(LocalDate.of(2026, 1, 1), new Fact.DeadlineExtended(LocalDate.of(2026, 6, 1), START)))
                .isEqualTo(LocalDate.of(2027, 5, 2));
        assertThat(end(LocalDate.of(2026, 1, 1), new Fact.DeadlineExtended(LocalDate.of(2027, 6, 1), START)))
                .isEqualTo(LocalDate.of(2027, 6, 1));
    }
}
