package org.peerpath.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlannedSession;

/** Rests and returns, as the rules see them. */
class ComingBackTest {
    private static final LocalDate THEN = LocalDate.of(2026, 3, 2);
    private static final LocalDate NOW = LocalDate.of(2027, 2, 1);
    private static final Requirement SIGNED = new Requirement.Signature("code", "1");

    private static Evidence evidence(List<PlannedSession> sessions, Fact... facts) {
        return Evidence.of(new Delivery(THEN, sessions), List.of(facts));
    }

    @Test
    void hours_of_the_earlier_group_count_though_the_new_one_holds_the_module_later() {
        var practice =
                new Requirement.Hours(List.of("practice"), 60, List.of(new Gate.AfterModule("m1", List.of("s1"))), 0);
        var later = List.of(new PlannedSession("s1", NOW.plusMonths(3), 240));
        var hours = new Fact.Hours("practice", HoursStage.ATTESTED, 60, THEN.plusMonths(1));
        assertThat(Evaluator.evaluate(practice, evidence(later, hours), NOW).isMet())
                .isFalse();
        var held = new Fact.SessionHeld("s1", THEN);
        assertThat(Evaluator.evaluate(practice, evidence(later, hours, held), NOW)
                        .isMet())
                .isTrue();
    }

    @Test
    void the_time_to_finish_grows_by_each_day_of_a_rest_across_the_change_of_the_clocks() {
        var tree = new Requirement.Within(24, WindowStart.LAST_SESSION, null, SIGNED);
        var sessions = List.of(new PlannedSession("s1", THEN, 240));
        assertThat(CompletionWindow.end(tree, evidence(sessions), NOW)).contains(LocalDate.of(2028, 3, 2));
        var rested = evidence(
                sessions, new Fact.Paused(LocalDate.of(2026, 3, 20)), new Fact.Resumed(LocalDate.of(2026, 4, 19)));
        assertThat(CompletionWindow.end(tree, rested, NOW)).contains(LocalDate.of(2028, 4, 1));
    }

    @Test
    void a_rest_that_is_planned_and_taken_back_changes_nothing() {
        var tree = new Requirement.Within(24, WindowStart.ENROLMENT, null, SIGNED);
        var day = NOW.plusMonths(1);
        var taken = evidence(List.of(), new Fact.Paused(day), new Fact.Resumed(day));
        assertThat(CompletionWindow.end(tree, taken, NOW.plusMonths(2))).contains(THEN.plusMonths(24));
        assertThat(taken.pausedOn(day)).isFalse();
    }

    @Test
    void without_a_last_session_the_time_has_not_begun_to_run() {
        var tree = new Requirement.Within(24, WindowStart.LAST_SESSION, null, SIGNED);
        assertThat(CompletionWindow.end(tree, evidence(List.of()), NOW)).isEmpty();
        assertThat(CompletionWindow.end(SIGNED, evidence(List.of()), NOW)).isEmpty();
    }
}
