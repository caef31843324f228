package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.MADRID;
import static org.peerpath.placement.PlacementExamples.span;
import static org.peerpath.placement.PlacementExamples.stint;
import static org.peerpath.placement.Refusals.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void the_break_is_not_counted() {
        assertThat(stint(DAY, "09:00", "13:00", 15).minutes()).isEqualTo(225);
    }

    @Test
    void an_end_before_the_beginning_lies_on_the_next_day() {
        var night = stint(DAY, "21:00", "06:00", 30);
        assertThat(night.minutes()).isEqualTo(9 * 60 - 30);
        assertThat(night.lastDay()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void a_night_that_loses_an_hour_is_an_hour_shorter() {
        assertThat(stint(LocalDate.of(2026, 3, 28), "22:00", "06:00", 0).minutes())
                .isEqualTo(7 * 60);
    }

    @Test
    void a_night_that_gains_an_hour_is_an_hour_longer() {
        assertThat(stint(LocalDate.of(2026, 10, 24), "22:00", "06:00", 0).minutes())
                .isEqualTo(9 * 60);
    }

    @Test
    void the_same_clock_elsewhere_is_another_time() {
        var inMadrid = stint(DAY, "09:00", "11:00", 0);
        var inCluj = new Stint(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0), 0, ZoneId.of("Europe/Bucharest"));
        assertThat(inCluj.end()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(inMadrid.overlaps(span(inCluj))).isTrue();
        assertThat(stint(DAY, "10:00", "11:00", 0).overlaps(span(inCluj))).isFalse();
    }

    @Test
    void one_may_begin_when_the_other_ends() {
        assertThat(stint(DAY, "09:00", "11:00", 0).overlaps(span(stint(DAY, "11:00", "12:00", 0))))
                .isFalse();
        assertThat(stint(DAY, "09:00", "11:05", 0).overlaps(span(stint(DAY, "11:00", "12:00", 0))))
                .isTrue();
    }

    @Test
    void times_stand_on_five_minutes() {
        assertThat(stint(DAY, "09:05", "09:10", 0).minutes()).isEqualTo(5);
        refuses(PlacementRule.FIVE_MINUTE_STEPS, () -> stint(DAY, "09:03", "10:00", 0));
        refuses(PlacementRule.FIVE_MINUTE_STEPS, () -> stint(DAY, "09:00", "10:01", 0));
        refuses(PlacementRule.FIVE_MINUTE_STEPS, () -> stint(DAY, "09:00", "10:00", 7));
    }

    @Test
    void something_has_to_be_left_after_the_break() {
        refuses(PlacementRule.HOURS_HAVE_A_LENGTH, () -> stint(DAY, "09:00", "09:00", 0));
        refuses(PlacementRule.HOURS_HAVE_A_LENGTH, () -> stint(DAY, "09:00", "10:00", 60));
        refuses(PlacementRule.HOURS_HAVE_A_LENGTH, () -> stint(DAY, "09:00", "10:00", -5));
    }

    @Test
    void hours_are_done_once_they_have_ended_where_they_were_spent() {
        var stint = new Stint(DAY, LocalTime.of(9, 0), LocalTime.of(11, 0), 0, MADRID);
        stint.requireDone(Instant.parse("2026-03-04T10:00:00Z"));
        refuses(
                PlacementRule.HOURS_ARE_NOT_IN_THE_FUTURE,
                () -> stint.requireDone(Instant.parse("2026-03-04T09:59:59Z")));
    }

    @Test
    void a_time_that_the_clock_skipped_is_none() {
        var spring = LocalDate.of(2026, 3, 28);
        refuses(PlacementRule.A_TIME_IS_ON_THE_CLOCK, () -> stint(spring, "22:00", "02:30", 0));
        refuses(PlacementRule.A_TIME_IS_ON_THE_CLOCK, () -> stint(spring.plusDays(1), "02:05", "04:00", 0));
        refuses(PlacementRule.A_TIME_IS_ON_THE_CLOCK, () -> stint(spring.plusDays(1), "02:55", "03:15", 0));
        assertThat(stint(spring.plusDays(1), "01:55", "03:05", 0).minutes()).isEqualTo(10);
    }

    @Test
    void the_moment_of_the_jump_is_two_as_well_as_three() {
        var day = LocalDate.of(2026, 3, 29);
        assertThat(stint(day.minusDays(1), "22:00", "02:00", 0).end())
                .isEqualTo(stint(day, "03:00", "04:00", 0).start());
        assertThat(stint(day.minusDays(1), "22:00", "02:00", 0).minutes()).isEqualTo(4 * 60);
    }

    @Test
    void of_the_hour_that_comes_twice_no_minute_counts_twice_and_none_is_lost() {
        var evening = LocalDate.of(2026, 10, 24);
        var first = stint(evening, "22:00", "02:30", 0);
        var second = stint(evening.plusDays(1), "02:30", "06:00", 0);
        assertThat(first.overlaps(span(second))).isFalse();
        assertThat(first.minutes() + second.minutes())
                .isEqualTo(stint(evening, "22:00", "06:00", 0).minutes())
                .isEqualTo(9 * 60);
    }

    @Test
    void a_start_in_the_hour_that_comes_twice_is_its_first_coming() {
        assertThat(stint(LocalDate.of(2026, 10, 25), "02:00", "03:00", 0).minutes())
                .isEqualTo(2 * 60);
        assertThat(stint(LocalDate.of(2026, 10, 25), "02:10", "02:50", 0).minutes())
                .isEqualTo(40);
    }

    @Test
    void the_night_is_read_by_the_clock_of_the_place_not_of_the_course() {
        var fall = LocalDate.of(2026, 10, 24);
        var inTromso = new Stint(fall, LocalTime.of(22, 0), LocalTime.of(6, 0), 0, ZoneId.of("Europe/Oslo"));
        var inReykjavik = new Stint(fall, LocalTime.of(22, 0), LocalTime.of(6, 0), 0, ZoneId.of("Atlantic/Reykjavik"));
        assertThat(inTromso.minutes()).isEqualTo(9 * 60);
        assertThat(inReykjavik.minutes()).isEqualTo(8 * 60);
    }

    @Test
    void midnight_is_an_end_and_a_beginning() {
        var untilMidnight = stint(DAY, "20:00", "00:00", 0);
        assertThat(untilMidnight.minutes()).isEqualTo(4 * 60);
        assertThat(untilMidnight.lastDay()).isEqualTo(DAY.plusDays(1));
        assertThat(untilMidnight.overlaps(span(stint(DAY.plusDays(1), "00:00", "01:00", 0))))
                .isFalse();
    }
}
