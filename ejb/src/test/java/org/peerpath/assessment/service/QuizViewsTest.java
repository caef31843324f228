package org.peerpath.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerpath.assessment.QuizPaper;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Choice;
import org.peerpath.programme.Question;
import org.peerpath.programme.Quiz;

class QuizViewsTest {
    private static final Quiz QUIZ = new Quiz(
            List.of(
                    new Question.SingleChoice(
                            "code-single", word("Who decides?"), choices("code-right"), word("feedback-single")),
                    new Question.MultipleChoice(
                            "code-multiple", word("What helps?"), choices("code-right"), word("feedback-multiple")),
                    new Question.TrueFalse("code-advice", word("Is advice support?"), false, word("feedback-advice")),
                    new Question.ShortText(
                            "code-word", word("One word"), List.of("accepted-answer"), word("feedback-word")),
                    new Question.Numeric(
                            "code-number",
                            word("How many?"),
                            new BigDecimal("4711"),
                            BigDecimal.ONE,
                            word("feedback-number"))),
            80);

    @Test
    void a_page_with_questions_knows_neither_codes_nor_answers_nor_feedback() {
        for (var seed = 0; seed < 50; seed++) {
            var page = QuizViews.questions(QuizPaper.of(QUIZ, seed), Map.of()).toString();
            assertThat(page).contains("Who decides?", "Choice one", "Choice two");
            assertThat(page).doesNotContain("code-", "feedback-", "accepted-answer", "4711", "true", "false", "right");
        }
    }

    @Test
    void no_question_has_room_for_a_key() {
        assertThat(names(QuizQuestion.class)).containsExactly("number", "kind", "text", "choices", "kept");
        assertThat(names(QuizQuestion.Option.class)).containsExactly("place", "text");
    }

    @Test
    void the_place_of_the_right_choice_changes_from_attempt_to_attempt() {
        var places = new HashSet<List<String>>();
        for (var seed = 0; seed < 50; seed++) {
            QuizViews.questions(QuizPaper.of(QUIZ, seed), Map.of("code-single", Set.of("code-right"))).stream()
                    .filter(question -> question.kind() == QuizQuestion.Kind.ONE)
                    .forEach(question -> places.add(question.kept()));
        }
        assertThat(places).containsExactlyInAnyOrder(List.of("1"), List.of("2"), List.of("3"));
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<Choice> choices(String right) {
        return List.of(
                new Choice(right, word("Choice one"), true),
                new Choice("code-two", word("Choice two"), false),
                new Choice("code-three", word("Choice three"), false));
    }

    private static Localised word(String text) {
        return Localised.english(text);
    }
}
