package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.enrolment.Groups.DUBLIN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

class CohortTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2027, 3, 15, 10, 0);

    @Test
    void a_group_opens_when_it_is_dated_taught_and_has_lived_experience_on_its_team() {
        var group = Groups.draft(12);
        refused(
                EnrolmentRule.A_GROUP_OPENS_WHEN_ITS_FIRST_SESSION_HAS_A_DAY,
                () -> group.open(new CohortReadiness(false, true, true), Instant.EPOCH));
        refused(
                EnrolmentRule.A_GROUP_OPENS_WHEN_SOMEBODY_TEACHES_IT,
                () -> group.open(new CohortReadiness(true, false, true), Instant.EPOCH));
        refused(
                EnrolmentRule.A_GROUP_OPENS_WITH_LIVED_EXPERIENCE_ON_ITS_TEAM,
                () -> group.open(new CohortReadiness(true, true, false), Instant.EPOCH));
        assertThat(group.isOpen()).isFalse();
        group.open(new CohortReadiness(true, true, true), Instant.EPOCH);
        assertThat(group.isOpen()).isTrue();
    }

    @Test
    void the_last_day_to_apply_is_not_after_the_first_day() {
        var first = Groups.FIRST_DAY;
        var group = Groups.draft(12);
        refused(
                EnrolmentRule.APPLICATIONS_END_BEFORE_THE_GROUP_BEGINS,
                () -> group.plan(new CohortPlan("x", DUBLIN, "en", "Dublin", first, first.plusDays(1), 12)));
        group.plan(new CohortPlan("x", DUBLIN, "en", "Dublin", first, first, 12));
        assertThat(group.applyUntil()).isEqualTo(first);
    }

    @Test
    void a_place_that_is_given_stays_and_so_does_the_clock() {
        var group = Groups.open(2);
        group.takePlace();
        group.takePlace();
        refused(EnrolmentRule.A_PLACE_THAT_IS_GIVEN_STAYS, () -> group.plan(Groups.plan(1)));
        var first = Groups.FIRST_DAY;
        refused(
                EnrolmentRule.A_GROUP_WITH_PEOPLE_IN_IT_KEEPS_ITS_CLOCK,
                () -> group.plan(new CohortPlan("x", ZoneId.of("Europe/Madrid"), "es", "Madrid", first, first, 12)));
        refused(EnrolmentRule.THE_PROGRAMME_STANDS_WHEN_A_GROUP_OPENS, () -> group.follow(4));
        group.follow(3);
    }

    @Test
    void a_weekly_session_at_ten_stays_at_ten_when_the_clocks_change() {
        var days = new Rhythm(LocalDate.of(2027, 3, 22), LocalTime.of(10, 0), 1).sessions(3);
        assertThat(days).extracting(LocalDateTime::toLocalTime).containsOnly(LocalTime.of(10, 0));
        assertThat(days)
                .extracting(day -> day.atZone(DUBLIN).toInstant().toString())
                .containsExactly("2027-03-22T10:00:00Z", "2027-03-29T09:00:00Z", "2027-04-05T09:00:00Z");
    }

    @Test
    void an_hour_that_the_clock_leaves_out_or_shows_twice_is_no_hour_to_meet() {
        var group = Groups.open(12);
        var gap = LocalDateTime.of(2027, 3, 28, 1, 30);
        var twice = LocalDateTime.of(2027, 10, 31, 1, 30);
        refused(
                EnrolmentRule.A_SESSION_BEGINS_AT_A_TIME_THE_CLOCK_SHOWS,
                () -> new CohortSession(group, "s1", gap, 60, "Dublin"));
        var session = new CohortSession(group, "s1", TEN, 60, "Dublin");
        refused(
                EnrolmentRule.A_SESSION_BEGINS_AT_A_TIME_THAT_COMES_ONCE,
                () -> session.move(group, twice, "Dublin", false));
        assertThat(ClockReading.of(gap, ZoneId.of("Asia/Tokyo"))).isEqualTo(ClockReading.ONCE);
    }

    @Test
    void a_session_of_which_the_list_is_filled_in_keeps_its_day_and_may_say_where_it_was() {
        var group = Groups.open(12);
        var session = new CohortSession(group, "s1", TEN, 60, "Dublin");
        refused(
                EnrolmentRule.A_SESSION_THAT_WAS_HELD_KEEPS_ITS_DAY,
                () -> session.move(group, TEN.plusDays(1), "Dublin", true));
        assertThat(session.move(group, TEN, "Cork", true)).isTrue();
        assertThat(session.move(group, TEN, "Cork", true)).isFalse();
    }

    @Test
    void nobody_says_for_somebody_else_that_they_work_from_lived_experience() {
        var now = TEN.atZone(DUBLIN).toInstant();
        var asked = LivedExperienceRole.asked(Groups.draft(12), 7, 5, now);
        refused(EnrolmentRule.THE_ROLE_OF_LIVED_EXPERIENCE_IS_TAKEN_ON_BY_ONESELF, () -> asked.takeOn(5, now));
        assertThat(asked.state()).isEqualTo(LivedExperienceState.ASKED);
        asked.takeOn(7, now);
        assertThat(asked.state()).isEqualTo(LivedExperienceState.HELD);
    }

    static void refused(EnrolmentRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }
}
