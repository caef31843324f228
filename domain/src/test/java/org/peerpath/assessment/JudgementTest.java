package org.peerpath.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.assessment.AssessmentExamples.AOIFE;
import static org.peerpath.assessment.AssessmentExamples.MONDAY;
import static org.peerpath.assessment.AssessmentExamples.QUIZ;
import static org.peerpath.assessment.AssessmentExamples.ROBIN;
import static org.peerpath.assessment.AssessmentExamples.RUBRIC;
import static org.peerpath.assessment.AssessmentExamples.all;
import static org.peerpath.assessment.AssessmentExamples.component;
import static org.peerpath.assessment.AssessmentExamples.mark;
import static org.peerpath.assessment.AssessmentExamples.work;
import static org.peerpath.assessment.SubmissionTest.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.programme.ComponentKind;
import org.peerpath.programme.RubricLevel;

class JudgementTest {
    @Test
    void the_result_follows_from_the_marks() {
        assertThat(Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.SECURE))
                        .result())
                .isEqualTo(AssessmentResult.PASS);
        assertThat(Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.EMERGING))
                        .result())
                .isEqualTo(AssessmentResult.NOT_YET);
    }

    @Test
    void strength_in_one_criterion_does_not_make_up_for_another() {
        var marks = List.of(
                mark("ASKS", RubricLevel.STRONG),
                mark("LISTENS", RubricLevel.STRONG),
                mark("LIMITS", RubricLevel.EMERGING));
        assertThat(Judgement.byRubric(RUBRIC, List.of(), marks).result()).isEqualTo(AssessmentResult.NOT_YET);
    }

    @Test
    void every_criterion_gets_a_level() {
        refused(
                AssessmentRule.EVERY_CRITERION_GETS_A_LEVEL,
                () -> Judgement.byRubric(RUBRIC, List.of(), List.of(mark("ASKS", RubricLevel.STRONG))));
    }

    @Test
    void only_what_was_not_shown_has_to_be_shown_again() {
        var first = List.of(
                mark("ASKS", RubricLevel.SECURE),
                mark("LISTENS", RubricLevel.STRONG),
                mark("LIMITS", RubricLevel.NOT_YET));
        var second = Judgement.byRubric(RUBRIC, first, List.of(mark("LIMITS", RubricLevel.SECURE)));
        assertThat(second.result()).isEqualTo(AssessmentResult.PASS);
        assertThat(second.marks()).filteredOn(RubricMark::shownBefore).hasSize(2);
    }

    @Test
    void what_was_shown_before_cannot_be_marked_down() {
        var second = Judgement.byRubric(RUBRIC, all(RubricLevel.SECURE), all(RubricLevel.NOT_YET));
        assertThat(second.result()).isEqualTo(AssessmentResult.PASS);
    }

    @Test
    void a_criterion_the_rubric_does_not_know_is_left_out() {
        var marks = new ArrayList<>(all(RubricLevel.SECURE));
        marks.add(mark("INVENTED", RubricLevel.STRONG));
        assertThat(Judgement.byRubric(RUBRIC, List.of(), marks).marks()).hasSize(3);
    }

    @Test
    void a_result_is_not_typed_where_a_rubric_or_a_quiz_says_it() {
        refused(
                AssessmentRule.THE_RESULT_FOLLOWS_FROM_THE_RUBRIC,
                () -> Judgement.named(component(ComponentKind.ESSAY, RUBRIC, null), AssessmentResult.PASS));
        refused(
                AssessmentRule.THE_RESULT_FOLLOWS_FROM_THE_RUBRIC,
                () -> Judgement.named(component(ComponentKind.QUIZ, null, QUIZ), AssessmentResult.PASS));
        assertThat(Judgement.named(component(ComponentKind.PRESENTATION, null, null), AssessmentResult.PASS)
                        .result())
                .isEqualTo(AssessmentResult.PASS);
    }

    @Test
    void no_one_assesses_their_own_work() {
        var pass = Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.SECURE));
        refused(
                AssessmentRule.NO_ONE_ASSESSES_THEIR_OWN_WORK,
                () -> AssessmentDecision.observed(work(1), pass, ROBIN, "Good", MONDAY));
    }

    @Test
    void a_not_yet_says_what_would_help() {
        var notYet = Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.EMERGING));
        refused(
                AssessmentRule.A_NOT_YET_SAYS_WHAT_WOULD_HELP,
                () -> AssessmentDecision.observed(work(1), notYet, AOIFE, " ", MONDAY));
    }

    @Test
    void the_same_decision_sent_again_is_known_and_another_is_not() {
        var pass = Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.SECURE));
        var decision = AssessmentDecision.observed(work(1), pass, AOIFE, "Good", MONDAY);
        assertThat(decision.isAgain(pass, AOIFE, "Good")).isTrue();
        assertThat(decision.isAgain(pass, AOIFE, "Better")).isFalse();
        assertThat(decision.isAgain(pass, 3, "Good")).isFalse();
        var stronger = Judgement.byRubric(RUBRIC, List.of(), all(RubricLevel.STRONG));
        assertThat(decision.isAgain(stronger, AOIFE, "Good")).isFalse();
    }

    @Test
    void attempts_are_limited_and_a_pass_stays() {
        var notYet = AssessmentResult.NOT_YET;
        assertThat(new Attempts(2, List.of(notYet)).next()).isEqualTo(2);
        refused(AssessmentRule.ATTEMPTS_ARE_LIMITED, () -> new Attempts(2, List.of(notYet, notYet)).next());
        refused(AssessmentRule.WHAT_IS_PASSED_STAYS_PASSED, () -> new Attempts(9, List.of(AssessmentResult.PASS))
                .next());
    }
}
