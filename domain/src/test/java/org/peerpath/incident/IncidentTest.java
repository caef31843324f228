package org.peerpath.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.BusinessRuleViolation;

class IncidentTest {
    private static final long ROBIN = 1;
    private static final long SORCHA = 2;
    private static final long ELENA = 3;

    /** Twenty past midnight in Madrid: still the day before in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-22T23:20:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final IncidentPlace PLACE = new IncidentPlace(10, 11, ROBIN, 12, true, ZoneId.of("Europe/Madrid"));

    @Test
    void it_happened_today_at_the_latest_by_the_clock_of_the_placement() {
        assertThat(written(TODAY, ToldWhom.NOBODY_YET, null).state()).isEqualTo(IncidentState.REPORTED);
        assertThat(written(TODAY.minusYears(1), ToldWhom.NOBODY_YET, null)).isNotNull();
        assertRefused(
                IncidentRule.IT_HAPPENED_ON_A_DAY_OF_THE_LAST_YEAR,
                () -> written(TODAY.plusDays(1), ToldWhom.NOBODY_YET, null));
        assertRefused(
                IncidentRule.IT_HAPPENED_ON_A_DAY_OF_THE_LAST_YEAR,
                () -> written(TODAY.minusYears(1).minusDays(1), ToldWhom.NOBODY_YET, null));
    }

    @Test
    void whoever_was_told_was_told_after_it_happened_and_not_later_than_now() {
        var just = LocalDateTime.of(2026, 11, 23, 0, 20);
        assertThat(written(TODAY, ToldWhom.COURSE_TEAM, just)).isNotNull();
        assertRefused(
                IncidentRule.SAY_WHEN_THEY_WERE_TOLD, () -> written(TODAY, ToldWhom.COURSE_TEAM, just.plusMinutes(1)));
        assertRefused(IncidentRule.SAY_WHEN_THEY_WERE_TOLD, () -> written(TODAY, ToldWhom.COURSE_TEAM, null));
        assertRefused(
                IncidentRule.THEY_WERE_TOLD_AFTER_IT_HAPPENED,
                () -> written(TODAY, ToldWhom.PRACTICE_SUPERVISOR, just.minusHours(1)));
    }

    @Test
    void a_time_that_was_left_in_the_form_counts_for_nothing_where_nobody_was_told() {
        var report = new IncidentReport(IncidentKind.OTHER, TODAY, ToldWhom.NOBODY_YET, LocalDateTime.MAX);
        assertThat(report.toldAt()).isNull();
        report.requirePast(LocalDateTime.of(2026, 11, 23, 0, 20));
    }

    @Test
    void one_person_looks_after_it() {
        var incident = written(TODAY, ToldWhom.NOBODY_YET, null);
        assertRefused(IncidentRule.NOBODY_LOOKS_AFTER_THEIR_OWN, () -> incident.takeUp(ROBIN, NOW));
        assertThat(incident.takeUp(SORCHA, NOW)).isTrue();
        assertThat(incident.takeUp(SORCHA, NOW)).as("pressed twice").isFalse();
        assertRefused(IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME, () -> incident.takeUp(ELENA, NOW));
        assertRefused(
                IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME,
                () -> incident.close(ELENA, IncidentOutcome.TALKED_OVER, "", NOW));
    }

    @Test
    void whoever_is_away_is_followed_by_one() {
        var incident = written(TODAY, ToldWhom.NOBODY_YET, null);
        assertRefused(IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME, () -> incident.takeOver(ELENA, SORCHA, NOW));
        incident.takeUp(SORCHA, NOW);
        assertRefused(IncidentRule.NOBODY_LOOKS_AFTER_THEIR_OWN, () -> incident.takeOver(ROBIN, SORCHA, NOW));
        assertThat(incident.takeOver(ELENA, SORCHA, NOW)).isTrue();
        assertThat(incident.takeOver(ELENA, SORCHA, NOW)).as("pressed twice").isFalse();
        assertRefused(IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME, () -> incident.takeOver(SORCHA + ELENA, SORCHA, NOW));
        assertThat(incident.close(ELENA, IncidentOutcome.TALKED_OVER, "", NOW)).isTrue();
        assertRefused(IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME, () -> incident.takeOver(SORCHA, ELENA, NOW));
    }

    @Test
    void it_is_taken_up_and_then_closed_once() {
        var incident = written(TODAY, ToldWhom.NOBODY_YET, null);
        assertRefused(
                IncidentRule.IT_IS_TAKEN_UP_BEFORE_IT_IS_CLOSED,
                () -> incident.close(SORCHA, IncidentOutcome.WITH_THE_HOST, "", NOW));
        incident.takeUp(SORCHA, NOW);
        assertThat(incident.close(SORCHA, IncidentOutcome.WITH_THE_HOST, " 2026-114 ", NOW))
                .isTrue();
        assertThat(incident.close(SORCHA, IncidentOutcome.TALKED_OVER, "7", NOW))
                .as("pressed twice")
                .isFalse();
        assertThat(incident.reference()).isEqualTo("2026-114");
        assertThat(incident.state()).isEqualTo(IncidentState.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-114", "INC-7", "A 12", "2026/11/4"})
    void a_number_is_a_reference(String number) {
        var incident = written(TODAY, ToldWhom.NOBODY_YET, null);
        incident.takeUp(SORCHA, NOW);
        assertThat(incident.close(SORCHA, IncidentOutcome.WITH_THE_HOST, number, NOW))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs Quill", "Quill 1970", "talked with M. in room 4", "<b>1</b>", "1 and a story"})
    void a_name_or_a_story_is_none(String words) {
        var incident = written(TODAY, ToldWhom.NOBODY_YET, null);
        incident.takeUp(SORCHA, NOW);
        assertRefused(
                IncidentRule.A_REFERENCE_IS_A_NUMBER,
                () -> incident.close(SORCHA, IncidentOutcome.WITH_THE_HOST, words, NOW));
        assertThat(incident.state()).isEqualTo(IncidentState.TAKEN_UP);
    }

    private static Incident written(LocalDate day, ToldWhom told, @Nullable LocalDateTime at) {
        return new Incident(PLACE, new IncidentReport(IncidentKind.CONDUCT, day, told, at), UUID.randomUUID(), NOW);
    }

    private static void assertRefused(IncidentRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
