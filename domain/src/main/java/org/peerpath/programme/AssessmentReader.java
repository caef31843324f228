package org.peerpath.programme;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peerpath.kernel.Localised;

/** Reads assessment components with their rubrics and quizzes. */
final class AssessmentReader {

    private final Codes codes;

    AssessmentReader(Codes codes) {
        this.codes = codes;
    }

    ComponentPlan component(FileValue value) {
        var map = value.map("code", "title", "kind", "mandatory", "attempts", "task", "rubric", "quiz");
        var kind = map.constant("kind", ComponentKind.class);
        var quiz = map.find("quiz").map(AssessmentReader::quiz).orElse(null);
        if ((kind == ComponentKind.QUIZ) != (quiz != null)) {
            map.problem(FileFault.QUIZ_WITH_ITS_KIND);
        }
        return new ComponentPlan(
                codes.define("component", map, "code"),
                map.localised("title"),
                kind,
                map.flag("mandatory", true),
                map.or("attempts", number -> number.integer(1, 99), 2),
                map.localisedOrNone("task"),
                map.find("rubric").map(AssessmentReader::rubric).orElse(null),
                quiz);
    }

    private static Rubric rubric(FileValue value) {
        var map = value.map("criteria", "pass");
        var criteria = map.each("criteria", AssessmentReader::criterion);
        if (criteria.isEmpty()) {
            map.problem(FileFault.CRITERION_EXPECTED);
        }
        noneTwice(map, criteria.stream().map(Criterion::code).toList());
        var pass = map.need("pass", rule -> rule.map("level", "at-least"), new FileMap(value, Map.of()));
        var level = pass.constant("level", RubricLevel.class);
        if (level == RubricLevel.NOT_YET) {
            pass.problem(FileFault.PASS_LEVEL_EXPECTED);
        }
        return new Rubric(
                criteria, level, pass.or("at-least", n -> n.integer(1, Math.max(1, criteria.size())), criteria.size()));
    }

    private static Criterion criterion(FileValue value) {
        var map = value.map("code", "title", "levels");
        var levels = new EnumMap<RubricLevel, Localised>(RubricLevel.class);
        var texts = map.need(
                "levels", all -> all.map("NOT_YET", "EMERGING", "SECURE", "STRONG"), new FileMap(value, Map.of()));
        for (var level : RubricLevel.values()) {
            levels.put(level, texts.localised(level.name()));
        }
        return new Criterion(map.code("code"), map.localised("title"), levels);
    }

    private static Quiz quiz(FileValue value) {
        var map = value.map("pass-percent", "questions");
        var questions = map.each("questions", AssessmentReader::question);
        if (questions.isEmpty()) {
            map.problem(FileFault.QUESTION_EXPECTED);
        }
        noneTwice(map, questions.stream().map(Question::code).toList());
        return new Quiz(questions, map.integer("pass-percent", 1, 100));
    }

    private static Question question(FileValue value) {
        var map = value.map("code", "text", "single", "multiple", "true-false", "short", "number", "feedback");
        var code = map.code("code");
        var text = map.localised("text");
        var feedback = map.localisedOrNone("feedback");
        var kinds = List.of("single", "multiple", "true-false", "short", "number");
        if (kinds.stream().filter(map::has).count() != 1) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, String.join(", ", kinds));
        }
        if (map.has("multiple")) {
            return new Question.MultipleChoice(code, text, choices(map, "multiple"), feedback);
        }
        if (map.has("true-false")) {
            return new Question.TrueFalse(code, text, map.flag("true-false", false), feedback);
        }
        if (map.has("short")) {
            return new Question.ShortText(code, text, map.each("short", FileValue::text), feedback);
        }
        if (map.has("number")) {
            return numeric(code, text, map.need("number", AssessmentReader::number, map), feedback);
        }
        return new Question.SingleChoice(code, text, choices(map, "single"), feedback);
    }

    private static Question numeric(String code, Localised text, FileMap number, Localised feedback) {
        return new Question.Numeric(
                code,
                text,
                number.need("answer", AssessmentReader::decimal, BigDecimal.ZERO),
                number.or("tolerance", AssessmentReader::decimal, BigDecimal.ZERO),
                feedback);
    }

    private static FileMap number(FileValue value) {
        return value.map("answer", "tolerance");
    }

    private static BigDecimal decimal(FileValue value) {
        var text = value.text();
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            value.problem(FileFault.DECIMAL_EXPECTED, text);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private static List<Choice> choices(FileMap question, String key) {
        var choices = question.each(key, value -> {
            var map = value.map("code", "text", "right");
            return new Choice(map.code("code"), map.localised("text"), map.flag("right", false));
        });
        var right = choices.stream().filter(Choice::right).count();
        if (choices.size() < 2 || right == 0 || (key.equals("single") && right != 1)) {
            question.problem(key.equals("single") ? FileFault.ONE_RIGHT_EXPECTED : FileFault.SOME_RIGHT_EXPECTED);
        }
        noneTwice(question, choices.stream().map(Choice::code).toList());
        return choices;
    }

    private static void noneTwice(FileMap where, List<String> codes) {
        if (codes.stream().distinct().count() < codes.size()) {
            where.problem(FileFault.CODE_TWICE, String.join(", ", codes));
        }
    }
}
