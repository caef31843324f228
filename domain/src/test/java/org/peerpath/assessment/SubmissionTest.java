package org.peerpath.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.assessment.AssessmentExamples.MONDAY;
import static org.peerpath.assessment.AssessmentExamples.work;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

class SubmissionTest {
    @Test
    void a_draft_is_written_as_often_as_one_likes() {
        var essay = new Submission(work(1), "My road", MONDAY);
        essay.write("My road back", MONDAY.plusSeconds(60));
        assertThat(essay.text()).isEqualTo("My road back");
        assertThat(essay.savedAt()).isEqualTo(MONDAY.plusSeconds(60));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        var essay = new Submission(work(1), "One\r\nTwo", MONDAY);
        essay.write("One\nTwo", MONDAY.plusSeconds(60));
        assertThat(essay.savedAt()).isEqualTo(MONDAY);
    }

    @Test
    void a_character_that_no_database_keeps_is_left_out() {
        assertThat(new Submission(work(1), "A\u0000B", MONDAY).text()).isEqualTo("AB");
    }

    @Test
    void nothing_is_handed_in_empty() {
        var essay = new Submission(work(1), " \n ", MONDAY);
        refused(AssessmentRule.NOTHING_IS_HANDED_IN_EMPTY, () -> essay.handIn(MONDAY));
    }

    @Test
    void what_is_handed_in_stays_as_it_is_and_is_handed_in_once() {
        var essay = new Submission(work(1), "My road", MONDAY);
        essay.handIn(MONDAY);
        refused(AssessmentRule.WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS, () -> essay.write("Other", MONDAY));
        refused(AssessmentRule.WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS, () -> essay.handIn(MONDAY));
        assertThat(essay.text()).isEqualTo("My road");
    }

    @Test
    void a_draft_is_not_decided() {
        var essay = new Submission(work(1), "My road", MONDAY);
        refused(AssessmentRule.WORK_IS_HANDED_IN_BEFORE_IT_IS_DECIDED, essay::requireAwaited);
    }

    static void refused(AssessmentRule rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
