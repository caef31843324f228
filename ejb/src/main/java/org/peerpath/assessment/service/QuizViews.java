package org.peerpath.assessment.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.Attempts;
import org.peerpath.assessment.QuizAttempt;
import org.peerpath.assessment.QuizPaper;
import org.peerpath.assessment.WorkState;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Choice;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Question;
import org.peerpath.programme.Quiz;

/** Draws what a person may see of a quiz. */
final class QuizViews {
    private QuizViews() {}

    static QuizView view(Learner me, ComponentPlan plan, Attempts attempts, @Nullable QuizAttempt last) {
        var quiz = plan.quiz().orElseThrow();
        var open = last != null && last.result() == null;
        return new QuizView(
                me.enrolment().id(),
                me.cohort().zone(),
                ComponentView.of(plan, attempts.allowed()),
                state(attempts, last),
                last == null ? 0 : last.work().attempt(),
                quiz.questions().size(),
                needed(quiz),
                !open && attempts.anotherIsOpen() && me.onTheWay(),
                last != null && open ? questions(QuizPaper.of(quiz, last.seed()), last.answers()) : List.of(),
                last == null || open ? null : outcome(quiz, last));
    }

    private static WorkState state(Attempts attempts, @Nullable QuizAttempt last) {
        if (last == null) {
            return WorkState.NOT_BEGUN;
        }
        if (last.result() == null) {
            return WorkState.BEGUN;
        }
        return attempts.passed() ? WorkState.PASSED : WorkState.NOT_YET;
    }

    private static int needed(Quiz quiz) {
        var needed = 0;
        while (!quiz.passes(needed)) {
            needed++;
        }
        return needed;
    }

    static List<QuizQuestion> questions(QuizPaper paper, Map<String, Set<String>> answers) {
        var kept = paper.fillIn(answers);
        return paper.items().stream()
                .map(item -> new QuizQuestion(
                        item.number(),
                        kind(item.question()),
                        item.question().text(),
                        options(item),
                        kept.getOrDefault(item.number(), List.of())))
                .toList();
    }

    private static List<QuizQuestion.Option> options(QuizPaper.Item item) {
        var options = new ArrayList<QuizQuestion.Option>();
        for (var choice : item.choices()) {
            options.add(new QuizQuestion.Option(QuizPaper.Item.place(options.size()), choice.text()));
        }
        return options;
    }

    private static QuizQuestion.Kind kind(Question question) {
        if (question instanceof Question.SingleChoice) {
            return QuizQuestion.Kind.ONE;
        }
        if (question instanceof Question.MultipleChoice) {
            return QuizQuestion.Kind.SEVERAL;
        }
        if (question instanceof Question.TrueFalse) {
            return QuizQuestion.Kind.TRUE_FALSE;
        }
        return question instanceof Question.Numeric ? QuizQuestion.Kind.NUMBER : QuizQuestion.Kind.TEXT;
    }

    private static QuizView.Outcome outcome(Quiz quiz, QuizAttempt attempt) {
        var answers = attempt.answers();
        return new QuizView.Outcome(
                attempt.work().attempt(),
                Objects.requireNonNull(attempt.result()),
                attempt.rightAnswers(),
                Objects.requireNonNull(attempt.finishedAt()),
                QuizPaper.of(quiz, attempt.seed()).items().stream()
                        .map(item -> answered(
                                item, answers.getOrDefault(item.question().code(), Set.of())))
                        .toList());
    }

    private static QuizView.Answered answered(QuizPaper.Item item, Set<String> given) {
        var question = item.question();
        var yesOrNo = question instanceof Question.TrueFalse && !given.isEmpty();
        return new QuizView.Answered(
                item.number(),
                question.text(),
                yesOrNo ? List.of() : inWords(item, given),
                yesOrNo ? given.contains("true") : null,
                question.isAnsweredBy(given),
                question.feedback());
    }

    private static List<Localised> inWords(QuizPaper.Item item, Set<String> given) {
        if (item.choices().isEmpty()) {
            return given.stream().map(Localised::english).toList();
        }
        return item.choices().stream()
                .filter(choice -> given.contains(choice.code()))
                .map(Choice::text)
                .toList();
    }
}
