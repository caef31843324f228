package org.peerpath.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.assessment.AssessmentExamples.MONDAY;
import static org.peerpath.assessment.AssessmentExamples.NOTHING;
import static org.peerpath.assessment.AssessmentExamples.QUIZ;
import static org.peerpath.assessment.AssessmentExamples.work;
import static org.peerpath.assessment.SubmissionTest.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AssessmentResult;

class QuizTest {
    private static final Map<String, Set<String>> RIGHT = Map.of(
            "RELATION", Set.of("B"),
            "TELL", Set.of("A", "C"),
            "ADVICE", Set.of("false"),
            "WORD", Set.of("  Mutuality "),
            "HOURS", Set.of("40,25"));

    private final QuizPaper paper = QuizPaper.of(QUIZ, 7);

    @Test
    void right_answers_pass_and_stand() {
        var attempt = new QuizAttempt(work(1), 7, MONDAY);
        assertThat(attempt.finish(QUIZ, RIGHT, MONDAY.plusSeconds(90))).isEqualTo(AssessmentResult.PASS);
        assertThat(attempt.rightAnswers()).isEqualTo(5);
        refused(AssessmentRule.A_FINISHED_QUIZ_STANDS, () -> attempt.keep(Map.of()));
        refused(AssessmentRule.A_FINISHED_QUIZ_STANDS, () -> attempt.finish(QUIZ, RIGHT, MONDAY));
    }

    @Test
    void answers_travel_over_the_paper_and_back() {
        var filledIn = paper.fillIn(RIGHT);
        assertThat(QUIZ.right(paper.read(filledIn))).isEqualTo(5);
    }

    @Test
    void the_order_is_the_same_each_time_an_attempt_is_opened_and_differs_between_attempts() {
        assertThat(order(QuizPaper.of(QUIZ, 7))).isEqualTo(order(QuizPaper.of(QUIZ, 7)));
        var orders = new HashSet<String>();
        for (var seed = 0; seed < 20; seed++) {
            orders.add(order(QuizPaper.of(QUIZ, seed)));
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void no_answers_are_no_right_answers() {
        assertThat(paper.read(NOTHING)).isEmpty();
        var attempt = new QuizAttempt(work(1), 7, MONDAY);
        assertThat(attempt.finish(QUIZ, paper.read(NOTHING), MONDAY)).isEqualTo(AssessmentResult.NOT_YET);
        assertThat(attempt.rightAnswers()).isZero();
    }

    @Test
    void what_the_paper_does_not_offer_earns_nothing() {
        for (var hostile : List.of(
                List.of("0"),
                List.of("5"),
                List.of("-1"),
                List.of("A"),
                List.of("B"),
                List.of("1", "2", "3", "4"),
                List.of("1", "nonsense"),
                List.of("true", "false"),
                List.of("x".repeat(201)),
                List.of("\u0000"),
                List.of("mutu\tality"),
                List.of("4\n0"),
                List.of("99999999999999999999"),
                List.of("NaN"),
                List.of(".*"),
                List.of(" "),
                List.<String>of(),
                Arrays.asList(new String[] {null}))) {
            assertThat(QUIZ.right(paper.read(toEveryQuestion(hostile))))
                    .as("%s", hostile)
                    .isZero();
        }
    }

    @Test
    void a_made_up_choice_beside_the_right_ones_makes_the_question_unanswered() {
        var filledIn = new HashMap<>(paper.fillIn(RIGHT));
        var tell = paper.items().stream()
                .filter(item -> item.question().code().equals("TELL"))
                .findFirst()
                .orElseThrow();
        var more = new ArrayList<>(filledIn.get(tell.number()));
        more.add("9");
        filledIn.put(tell.number(), more);
        assertThat(paper.read(filledIn)).doesNotContainKey("TELL");
    }

    @Test
    void a_question_that_is_not_there_is_left_out() {
        assertThat(paper.read(Map.of(0, List.of("1"), 6, List.of("1"), -3, List.of("true"))))
                .isEmpty();
    }

    @Test
    void a_draft_of_answers_is_replaced_by_the_next() {
        var attempt = new QuizAttempt(work(1), 7, MONDAY);
        attempt.keep(Map.of("RELATION", Set.of("A"), "TELL", Set.of("A", "B")));
        attempt.keep(Map.of("TELL", Set.of("B", "C")));
        assertThat(attempt.answers()).isEqualTo(Map.of("TELL", Set.of("B", "C")));
    }

    @Test
    void answers_are_stored_and_read_back_as_they_were() {
        var column = new AnswersColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(RIGHT)))
                .isEqualTo(RIGHT);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }

    private Map<Integer, List<String>> toEveryQuestion(List<String> answer) {
        var filledIn = new HashMap<Integer, List<String>>();
        paper.items().forEach(item -> filledIn.put(item.number(), answer));
        return filledIn;
    }

    private static String order(QuizPaper paper) {
        var order = new StringBuilder();
        paper.items().forEach(item -> {
            order.append(item.question().code());
            item.choices().forEach(choice -> order.append(choice.code()));
        });
        return order.toString();
    }
}
