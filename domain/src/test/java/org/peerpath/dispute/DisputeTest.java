package org.peerpath.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.Rule;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Disagreed;
import org.peerpath.placement.PlacementRule;

class DisputeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Outcome ALL = new Outcome(Counts.ALL, 0, "Both remember the kitchen group.");
    private static final long TRAINER = 3;
    private static final long LEAD = 4;

    private enum Verb {
        PROPOSE(d -> d.propose(ALL, TRAINER, NOW)),
        AGREE(d -> d.agree(Capacity.TRAINEE, NOW)),
        OBJECT(d -> d.object(MONDAY, NOW)),
        HAND_ON(d -> d.handOn(TRAINER, MONDAY, NOW)),
        DECIDE(d -> d.decide(ALL, LEAD, NOW)),
        SAY(Dispute::requireOpen);

        private final Consumer<Dispute> done;

        Verb(Consumer<Dispute> done) {
            this.done = done;
        }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            state,     PROPOSE,  AGREE,    OBJECT,    HAND_ON,   DECIDE,  SAY
            MEDIATION, PROPOSED, -,        -,         WITH_LEAD, -,       MEDIATION
            PROPOSED,  PROPOSED, PROPOSED, WITH_LEAD, WITH_LEAD, -,       PROPOSED
            WITH_LEAD, -,        -,        -,         -,         DECIDED, WITH_LEAD
            SETTLED,   -,        -,        -,         -,         -,       -
            DECIDED,   -,        -,        -,         -,         -,       -
            """)
    void each_state_with_each_verb(DisputeState from, String a, String b, String c, String d, String e, String f) {
        var wanted = List.of(a, b, c, d, e, f);
        for (var verb : Verb.values()) {
            var dispute = in(from);
            assertThat(result(dispute, verb)).as("%s %s", from, verb).isEqualTo(wanted.get(verb.ordinal()));
        }
    }

    private static String result(Dispute dispute, Verb verb) {
        try {
            verb.done.accept(dispute);
            return dispute.state().name();
        } catch (BusinessRuleViolation refused) {
            return "-";
        }
    }

    private static Dispute in(DisputeState state) {
        var dispute = new Dispute(Disagreed.placement(), Disagreed.entry(), FRIDAY, NOW);
        switch (state) {
            case MEDIATION -> {}
            case PROPOSED -> dispute.propose(ALL, TRAINER, NOW);
            case WITH_LEAD -> dispute.handOn(TRAINER, FRIDAY, NOW);
            case SETTLED -> {
                dispute.propose(ALL, TRAINER, NOW);
                dispute.agree(Capacity.TRAINEE, NOW);
                dispute.agree(Capacity.HOST, NOW);
            }
            case DECIDED -> {
                dispute.handOn(TRAINER, FRIDAY, NOW);
                dispute.decide(ALL, LEAD, NOW);
            }
        }
        return dispute;
    }

    @Test
    void the_course_has_five_working_days_and_the_lead_five_more() {
        var dispute = in(DisputeState.MEDIATION);
        assertThat(dispute.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        dispute.handOn(TRAINER, MONDAY, NOW);
        assertThat(dispute.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void it_is_settled_when_both_sides_agree_and_not_by_one_who_agrees_twice() {
        var dispute = in(DisputeState.PROPOSED);
        assertThat(dispute.agree(Capacity.HOST, NOW)).isFalse();
        assertThat(dispute.agree(Capacity.HOST, NOW)).isFalse();
        assertThat(dispute.agree(Capacity.TRAINEE, NOW)).isTrue();
        assertThat(dispute.counted()).isEqualTo(225);
        assertThat(dispute.endedBy()).isEqualTo(TRAINER);
    }

    @Test
    void a_better_proposal_asks_both_sides_anew() {
        var dispute = in(DisputeState.PROPOSED);
        dispute.agree(Capacity.HOST, NOW);
        dispute.propose(new Outcome(Counts.PART, 180, "Three hours, as the calendar says."), TRAINER, NOW);
        assertThat(dispute.agree(Capacity.TRAINEE, NOW)).isFalse();
        assertThat(dispute.agree(Capacity.HOST, NOW)).isTrue();
        assertThat(dispute.counted()).isEqualTo(180);
    }

    @Test
    void neither_side_stands_between_both() {
        for (var side : new long[] {
            Disagreed.placement().traineeId(), Disagreed.placement().supervisorId()
        }) {
            refused(DisputeRule.THE_COURSE_STANDS_BETWEEN_BOTH_SIDES, () -> in(DisputeState.MEDIATION)
                    .propose(ALL, side, NOW));
            refused(DisputeRule.THE_COURSE_STANDS_BETWEEN_BOTH_SIDES, () -> in(DisputeState.MEDIATION)
                    .handOn(side, MONDAY, NOW));
            refused(DisputeRule.THE_COURSE_STANDS_BETWEEN_BOTH_SIDES, () -> in(DisputeState.WITH_LEAD)
                    .decide(ALL, side, NOW));
        }
    }

    @Test
    void a_decision_lies_between_nothing_and_what_was_logged() {
        refused(DisputeRule.A_PART_IS_SAID_IN_MINUTES, () -> decide(Counts.PART, 0));
        refused(DisputeRule.A_PART_IS_SAID_IN_MINUTES, () -> decide(Counts.PART, 225));
        refused(PlacementRule.FIVE_MINUTE_STEPS, () -> decide(Counts.PART, 7));
        assertThat(decide(Counts.NOTHING, 30).counted()).isZero();
        assertThat(decide(Counts.PART, 30).counted()).isEqualTo(30);
    }

    private static Dispute decide(Counts counts, int part) {
        var dispute = in(DisputeState.WITH_LEAD);
        dispute.decide(new Outcome(counts, part, "As it is written."), LEAD, NOW);
        return dispute;
    }

    private static void refused(Rule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
