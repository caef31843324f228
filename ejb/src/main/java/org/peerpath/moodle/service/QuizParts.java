package org.peerpath.moodle.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.drafting.BroughtParts;
import org.peerpath.moodle.BroughtQuestion;
import org.peerpath.moodle.BroughtQuiz;

/** Writes a quiz from elsewhere as a programme file holds it. */
final class QuizParts {
    /** Moodle knows marks and no share that must be right: four in five, which the page says. */
    private static final int PASS_PERCENT = 80;

    private final BroughtParts parts;

    QuizParts(BroughtParts parts) {
        this.parts = parts;
    }

    void add(BroughtQuiz quiz) {
        var questions = new ArrayList<Map<String, Object>>();
        for (var question : quiz.questions()) {
            questions.add(question("q" + (questions.size() + 1), question));
        }
        parts.quiz(quiz.title(), quiz.attempts(), PASS_PERCENT, questions);
    }

    private Map<String, Object> question(String code, BroughtQuestion question) {
        var written = new LinkedHashMap<String, Object>();
        written.put("code", code);
        written.put("text", parts.text(question.text()));
        switch (question.kind()) {
            case "single", "multiple" -> written.put(question.kind(), choices(question));
            case "short" -> written.put("short", question.accepted());
            case "number" -> {
                var number = new LinkedHashMap<String, Object>();
                number.put("answer", question.answer());
                if (!question.tolerance().isEmpty()) {
                    number.put("tolerance", question.tolerance());
                }
                written.put("number", number);
            }
            default -> written.put("true-false", question.answer());
        }
        if (!question.feedback().isEmpty()) {
            written.put("feedback", parts.text(question.feedback()));
        }
        return written;
    }

    private List<Map<String, Object>> choices(BroughtQuestion question) {
        var choices = new ArrayList<Map<String, Object>>();
        for (var choice : question.choices()) {
            var written = new LinkedHashMap<String, Object>();
            written.put("code", "c" + (choices.size() + 1));
            written.put("text", parts.text(choice.text()));
            written.put("right", String.valueOf(choice.right()));
            choices.add(written);
        }
        return choices;
    }
}
