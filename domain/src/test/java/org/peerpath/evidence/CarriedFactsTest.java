package org.peerpath.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static List<Fact> carried(Fact... facts) {
        var sessions = List.of(new PlannedSession("s1", DAY, 240), new PlannedSession("s2", DAY.plusWeeks(1), 240));
        return CarriedFacts.of(Evidence.of(new Delivery(DAY, sessions), List.of(facts)), DAY.plusDays(3));
    }

    @Test
    void what_was_attended_is_taken_along_and_what_was_missed_is_not() {
        var there = new Fact.SessionAttendance("s1", AttendanceState.PRESENT, 240, DAY);
        var first = new Fact.SessionAttendance("s2", AttendanceState.PRESENT, 240, DAY.plusWeeks(1));
        var corrected = new Fact.SessionAttendance("s2", AttendanceState.ABSENT, 0, DAY.plusWeeks(1));
        assertThat(carried(there, first, corrected)).contains(there).doesNotContain(first, corrected);
    }

    @Test
    void sessions_that_the_earlier_group_held_before_they_left_stay_held() {
        assertThat(carried()).containsExactly(new Fact.SessionHeld("s1", DAY));
    }

    @Test
    void a_pass_is_taken_along_with_its_attempt_and_tries_without_one_are_not() {
        var tried = new Fact.ComponentHandedIn("essay", 1, DAY);
        var notYet = new Fact.ComponentDecided("essay", AssessmentResult.NOT_YET, 1, DAY);
        var again = new Fact.ComponentHandedIn("essay", 2, DAY);
        var pass = new Fact.ComponentDecided("essay", AssessmentResult.PASS, 2, DAY);
        assertThat(carried(tried, notYet, again, pass)).contains(again, pass).doesNotContain(tried, notYet);
    }

    @Test
    void hours_keep_their_days_and_their_corrections_and_rests_stay_behind() {
        var hours = new Fact.Hours("practice", HoursStage.ATTESTED, 120, DAY);
        var less = new Fact.Hours("practice", HoursStage.ATTESTED, -30, DAY);
        assertThat(carried(
                        hours,
                        less,
                        new Fact.Paused(DAY),
                        new Fact.Resumed(DAY.plusDays(1)),
                        new Fact.DeadlineExtended(DAY.plusYears(1), DAY)))
                .containsExactly(new Fact.SessionHeld("s1", DAY), hours, less);
    }

    @Test
    void what_is_carried_can_be_carried_again() {
        var before = new Fact.SessionHeld("s9", DAY.minusYears(1));
        assertThat(carried(before)).contains(before);
    }
}
