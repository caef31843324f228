package org.peerpath.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Choice;
import org.peerpath.programme.ComponentKind;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Criterion;
import org.peerpath.programme.Question;
import org.peerpath.programme.Quiz;
import org.peerpath.programme.Rubric;
import org.peerpath.programme.RubricLevel;

/** Named examples for the tests of this feature. */
final class AssessmentExamples {
    static final long ROBIN = 1;
    static final long AOIFE = 2;
    static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    static final Rubric RUBRIC =
            new Rubric(List.of(criterion("ASKS"), criterion("LISTENS"), criterion("LIMITS")), RubricLevel.SECURE, 3);

    static final Quiz QUIZ = new Quiz(
            List.of(
                    new Question.SingleChoice("RELATION", word("?"), choices("B"), word("Mutual.")),
                    new Question.MultipleChoice("TELL", word("?"), choices("A", "C"), word("Both.")),
                    new Question.TrueFalse("ADVICE", word("?"), false, word("No.")),
                    new Question.ShortText("WORD", word("?"), List.of("mutuality", "reciprocidad"), word("So it is.")),
                    new Question.Numeric(
                            "HOURS", word("?"), new BigDecimal("40"), new BigDecimal("0.5"), word("Forty."))),
            80);

    static final Map<Integer, List<String>> NOTHING = Map.of();

    private AssessmentExamples() {}

    static Work work(int attempt) {
        return new Work(10, 11, 12, ROBIN, "ESSAY", attempt);
    }

    static ComponentPlan component(ComponentKind kind, @Nullable Rubric rubric, @Nullable Quiz quiz) {
        return new ComponentPlan("ESSAY", word("Essay"), kind, true, 2, word("Write."), rubric, quiz);
    }

    static RubricMark mark(String criterion, RubricLevel level) {
        return new RubricMark(criterion, level, "");
    }

    static List<RubricMark> all(RubricLevel level) {
        return RUBRIC.criteria().stream().map(one -> mark(one.code(), level)).toList();
    }

    private static Criterion criterion(String code) {
        var levels = new EnumMap<RubricLevel, Localised>(RubricLevel.class);
        for (var level : RubricLevel.values()) {
            levels.put(level, word(code + " " + level));
        }
        return new Criterion(code, word(code), levels);
    }

    private static List<Choice> choices(String... right) {
        return List.of("A", "B", "C", "D").stream()
                .map(code ->
                        new Choice(code, word("Choice " + code), List.of(right).contains(code)))
                .toList();
    }

    private static Localised word(String text) {
        return Localised.english(text);
    }
}
