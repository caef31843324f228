package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.FIRST_DAY;
import static org.peerpath.placement.PlacementExamples.LATER;
import static org.peerpath.placement.PlacementExamples.SUPERVISOR;
import static org.peerpath.placement.PlacementExamples.TRAINEE;
import static org.peerpath.placement.PlacementExamples.TRAINER;
import static org.peerpath.placement.PlacementExamples.WORK;
import static org.peerpath.placement.PlacementExamples.active;
import static org.peerpath.placement.PlacementExamples.draft;
import static org.peerpath.placement.PlacementExamples.ended;
import static org.peerpath.placement.PlacementExamples.stint;
import static org.peerpath.placement.PlacementExamples.submitted;
import static org.peerpath.placement.Refusals.refuses;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerpath.kernel.BusinessRuleViolation;

/** Every state of a day with everything that can be done to it: where it leads, or that it is refused and nothing moves. */
class LogEntryStateTest {
    enum Verb {
        CHANGE(e -> e.change(active(), stint(FIRST_DAY, "09:00", "10:00", 0), WORK, List.of(), LATER)),
        SUBMIT(e -> e.submit(LATER)),
        TAKE_BACK(LogEntry::takeBack),
        CONFIRM(e -> e.confirm(SUPERVISOR, LATER)),
        QUERY(e -> e.query(SUPERVISOR, "Was there no break?", LATER)),
        ANSWER(e -> e.answer("There was none.", LATER)),
        RESOLVE(e -> e.resolve(120, TRAINER, LATER)),
        RESOLVE_AFTER_THE_END(e -> e.resolveAfterTheEnd(ended(), 120, TRAINER, LATER));

        private final Consumer<LogEntry> done;

        Verb(Consumer<LogEntry> done) {
            this.done = done;
        }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            state,     CHANGE, SUBMIT,    TAKE_BACK, CONFIRM,   QUERY,    ANSWER,  RESOLVE,  RESOLVE_AFTER_THE_END
            DRAFT,     DRAFT,  SUBMITTED, VOID,      -,         -,        -,       -,        -
            SUBMITTED, -,      -,         -,         CONFIRMED, QUERIED,  -,       -,        RESOLVED
            QUERIED,   QUERIED,SUBMITTED, VOID,      -,         -,        QUERIED, -,        RESOLVED
            CONFIRMED, -,      -,         -,         -,         -,        -,       -,        -
            DISPUTED,  -,      -,         -,         -,         -,        -,       RESOLVED, -
            RESOLVED,  -,      -,         -,         -,         -,        -,       -,        -
            VOID,      -,      -,         -,         -,         -,        -,       -,        -
            """)
    void each_state_with_each_verb(
            LogEntryState from, String a, String b, String c, String d, String e, String f, String g, String h) {
        var wanted = List.of(a, b, c, d, e, f, g, h);
        for (var verb : Verb.values()) {
            var entry = in(from);
            assertThat(result(entry, verb)).as("%s %s", from, verb).isEqualTo(wanted.get(verb.ordinal()));
            assertThat(entry.state().name())
                    .isEqualTo(wanted.get(verb.ordinal()).equals("-") ? from.name() : wanted.get(verb.ordinal()));
        }
    }

    private static String result(LogEntry entry, Verb verb) {
        try {
            verb.done.accept(entry);
            return entry.state().name();
        } catch (BusinessRuleViolation refused) {
            return "-";
        }
    }

    static LogEntry in(LogEntryState state) {
        var entry = state == LogEntryState.DRAFT ? draft() : submitted();
        switch (state) {
            case DRAFT, SUBMITTED -> {}
            case QUERIED -> entry.query(SUPERVISOR, "Was there no break?", LATER);
            case CONFIRMED -> entry.confirm(SUPERVISOR, LATER);
            case DISPUTED -> dispute(entry);
            case RESOLVED -> {
                dispute(entry);
                entry.resolve(120, TRAINER, LATER);
            }
            case VOID -> {
                entry.query(SUPERVISOR, "Was there no break?", LATER);
                entry.takeBack();
            }
        }
        return entry;
    }

    private static void dispute(LogEntry entry) {
        assertThat(entry.query(SUPERVISOR, "Was there no break?", LATER).again())
                .isFalse();
        entry.submit(LATER);
        assertThat(entry.query(SUPERVISOR, "I still wonder.", LATER).again()).isTrue();
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                Arguments.of(225, List.of()),
                Arguments.of(0, List.of(new LedgerStep.Line(-225, FIRST_DAY))),
                Arguments.of(120, List.of(new LedgerStep.Line(-225, FIRST_DAY), new LedgerStep.Line(120, FIRST_DAY))));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void the_minutes_that_were_decided_count_once(int counted, List<LedgerStep.Line> lines) {
        var entry = in(LogEntryState.DISPUTED);
        assertThat(entry.resolve(counted, TRAINER, LATER).lines()).isEqualTo(lines);
        assertThat(entry.counted()).isEqualTo(counted);
        refuses(PlacementRule.ONLY_A_DISAGREEMENT_IS_RESOLVED, () -> entry.resolve(counted, TRAINER, LATER));
    }

    @Test
    void no_more_counts_than_was_logged_and_only_in_steps() {
        refuses(PlacementRule.NO_MORE_COUNTS_THAN_WAS_LOGGED, () -> in(LogEntryState.DISPUTED)
                .resolve(230, TRAINER, LATER));
        refuses(PlacementRule.NO_MORE_COUNTS_THAN_WAS_LOGGED, () -> in(LogEntryState.DISPUTED)
                .resolve(-5, TRAINER, LATER));
        refuses(PlacementRule.FIVE_MINUTE_STEPS, () -> in(LogEntryState.DISPUTED)
                .resolve(3, TRAINER, LATER));
    }

    @Test
    void no_one_decides_about_their_own_hours() {
        refuses(PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS, () -> in(LogEntryState.DISPUTED)
                .resolve(120, TRAINEE, LATER));
        refuses(PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS, () -> submitted()
                .resolveAfterTheEnd(ended(), 120, TRAINEE, LATER));
    }

    @Test
    void the_course_decides_alone_only_where_the_placement_has_ended() {
        refuses(PlacementRule.ONLY_WHAT_IS_LEFT_OPEN_IS_DECIDED_BY_THE_COURSE, () -> submitted()
                .resolveAfterTheEnd(active(), 225, TRAINER, LATER));
    }

    @Test
    void an_answer_has_words_and_they_are_kept_as_the_trainees() {
        refuses(PlacementRule.WHAT_IS_SAID_HAS_WORDS, () -> in(LogEntryState.QUERIED)
                .answer("  ", LATER));
        var word = in(LogEntryState.QUERIED).answer(" It was the Tuesday group. ", LATER);
        assertThat(word.words()).isEqualTo("It was the Tuesday group.");
        assertThat(word.capacity()).isEqualTo(Capacity.TRAINEE);
        assertThat(word.kind()).isEqualTo(WordKind.ANSWER);
    }

    @Test
    void what_is_sent_and_not_decided_is_undecided() {
        assertThat(Arrays.stream(LogEntryState.values()).filter(LogEntryState::isUndecided))
                .containsExactly(LogEntryState.SUBMITTED, LogEntryState.QUERIED, LogEntryState.DISPUTED);
    }
}
