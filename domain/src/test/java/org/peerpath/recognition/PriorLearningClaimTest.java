package org.peerpath.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Progress;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.kernel.WorkingDays;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

class PriorLearningClaimTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final long TRAINER = 5;
    private static final long LEAD = 6;
    private static final long TRAINEE = 7;

    private final PriorLearningClaim claim = claim(240);

    private static PriorLearningClaim claim(int minutes) {
        return claim(new Recognisable("study", 300, false), minutes);
    }

    static PriorLearningClaim claim(Recognisable most, int minutes) {
        var plan = new CohortPlan("Spring", ZoneId.of("Europe/Dublin"), "en", "Dublin", FRIDAY, FRIDAY, 12);
        var progress = new Progress(0, 12, State.NOT_YET, Who.TRAINEE, FRIDAY);
        var enrolment = saved(new Enrolment(saved(new Cohort(1, 2, 3, plan)), TRAINEE, "Wren", FRIDAY, progress));
        var claimed = new ClaimedLearning(minutes, "A course", "");
        return new PriorLearningClaim(enrolment, most, claimed, UUID.randomUUID(), FRIDAY, NOW);
    }

    @Test
    void nobody_claims_more_than_the_programme_recognises() {
        refused(RecognitionRule.A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES, () -> claim(305));
        refused(
                RecognitionRule.A_CLAIM_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES,
                () -> claim(new Recognisable("other", 0, false), 60));
        refused(RecognitionRule.CLAIMED_HOURS_ARE_SAID, () -> claim(0));
        refused(RecognitionRule.CLAIMED_TIME_IS_IN_FIVE_MINUTE_STEPS, () -> claim(61));
    }

    @Test
    void a_second_person_decides_once() {
        refused(RecognitionRule.NO_ONE_DECIDES_ABOUT_THEIR_OWN_LEARNING, () -> decide(ClaimOutcome.FULL, 0, TRAINEE));
        assertThat(decide(ClaimOutcome.FULL, 0, TRAINER)).isEqualTo(240);
        refused(RecognitionRule.A_CLAIM_IS_DECIDED_ONCE, () -> decide(ClaimOutcome.NONE, 0, LEAD));
        refused(RecognitionRule.ONE_ASKS_ONCE_FOR_A_SECOND_LOOK, () -> claim.ask("Why", FRIDAY, FRIDAY, NOW));
    }

    @Test
    void a_part_is_more_than_nothing_and_less_than_all() {
        for (var minutes : new int[] {0, 240, 300}) {
            refused(
                    RecognitionRule.PART_IS_MORE_THAN_NOTHING_AND_LESS_THAN_ALL,
                    () -> decide(ClaimOutcome.PART, minutes, TRAINER));
        }
        assertThat(decide(ClaimOutcome.PART, 100, TRAINER)).isEqualTo(100);
    }

    @Test
    void a_second_look_is_taken_by_somebody_else_and_only_adds() {
        decide(ClaimOutcome.PART, 100, TRAINER);
        claim.ask("One book is missing.", FRIDAY.plusDays(9), FRIDAY.plusDays(3), NOW);
        refused(RecognitionRule.A_SECOND_LOOK_IS_TAKEN_BY_SOMEBODY_ELSE, () -> decide(ClaimOutcome.FULL, 0, TRAINER));
        refused(RecognitionRule.A_SECOND_LOOK_TAKES_NOTHING_AWAY, () -> decide(ClaimOutcome.NONE, 0, LEAD));
        assertThat(decide(ClaimOutcome.FULL, 0, LEAD)).isEqualTo(140);
        assertThat(claim.state()).isEqualTo(ClaimState.SETTLED);
        refused(RecognitionRule.ONE_ASKS_ONCE_FOR_A_SECOND_LOOK, () -> claim.ask("Again", FRIDAY, FRIDAY, NOW));
    }

    @Test
    void a_decision_stays_within_what_is_left_when_it_is_made() {
        var all = new ClaimDecision(ClaimOutcome.FULL, 0, "Seen.");
        refused(
                RecognitionRule.A_DECISION_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES,
                () -> claim.decide(all, 235, TRAINER, NOW));
        decide(ClaimOutcome.PART, 100, TRAINER);
        claim.ask("Look again.", FRIDAY, FRIDAY, NOW);
        refused(
                RecognitionRule.A_DECISION_STAYS_WITHIN_WHAT_THE_PROGRAMME_RECOGNISES,
                () -> claim.decide(all, 139, LEAD, NOW));
        assertThat(claim.decide(all, 140, LEAD, NOW)).isEqualTo(140);
    }

    @Test
    void a_module_is_recognised_whole_or_not() {
        var module = claim(new Recognisable("m1", 485, true), 0);
        assertThat(module.minutes()).isEqualTo(485);
        refused(
                RecognitionRule.A_MODULE_IS_RECOGNISED_WHOLE_OR_NOT,
                () -> module.decide(new ClaimDecision(ClaimOutcome.PART, 60, "Seen."), 485, TRAINER, NOW));
        assertThat(module.decide(new ClaimDecision(ClaimOutcome.FULL, 0, "Seen."), 485, TRAINER, NOW))
                .isEqualTo(485);
    }

    @Test
    void one_asks_again_within_twenty_working_days() {
        decide(ClaimOutcome.NONE, 0, TRAINER);
        var lastDay = PriorLearningClaim.lastDayToAsk(FRIDAY, 0);
        assertThat(PriorLearningClaim.lastDayToAsk(FRIDAY, 1))
                .as("with one working day more, after a weekend")
                .isEqualTo(LocalDate.of(2026, 12, 21));
        refused(
                RecognitionRule.A_SECOND_LOOK_IS_ASKED_FOR_IN_TIME,
                () -> claim.ask("Late", lastDay, LocalDate.of(2026, 12, 19), NOW));
        claim.ask("In time", lastDay, LocalDate.of(2026, 12, 18), NOW);
        assertThat(claim.state()).isEqualTo(ClaimState.APPEALED);
    }

    @Test
    void answers_are_due_in_working_days() {
        assertThat(claim.dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    private int decide(ClaimOutcome outcome, int minutes, long by) {
        return claim.decide(new ClaimDecision(outcome, minutes, "Seen."), 240, by, NOW);
    }

    private static void refused(RecognitionRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }

    private static <E extends VersionedEntity> E saved(E entity) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, 1L);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
