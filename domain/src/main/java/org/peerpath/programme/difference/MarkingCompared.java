package org.peerpath.programme.difference;

import java.util.HashMap;
import java.util.Map;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Choice;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Criterion;
import org.peerpath.programme.Question;
import org.peerpath.programme.Quiz;
import org.peerpath.programme.Rubric;

/** How a component is marked: by criteria, or by questions. */
record MarkingCompared(Changes changes, Localised component) {

    void compare(ComponentPlan then, ComponentPlan now) {
        if (then.rubric().isPresent() && now.rubric().isPresent()) {
            rubric(then.rubric().get(), now.rubric().get());
        } else if (now.rubric().isPresent()) {
            changes.add(ChangeKind.RUBRIC_ADDED, Effect.DEPENDS, new Detail.Title(component));
        } else if (then.rubric().isPresent()) {
            changes.add(ChangeKind.RUBRIC_REMOVED, Effect.DEPENDS, new Detail.Title(component));
        }
        if (then.quiz().isPresent() && now.quiz().isPresent()) {
            quiz(then.quiz().get(), now.quiz().get());
        }
    }

    private void rubric(Rubric then, Rubric now) {
        changes.amount(
                ChangeKind.RUBRIC_LEVEL,
                Effect.ofAsking(then.passLevel().ordinal(), now.passLevel().ordinal()),
                component,
                new Detail.Word(then.passLevel()),
                new Detail.Word(now.passLevel()));
        changes.amount(
                ChangeKind.RUBRIC_COUNT,
                Effect.ofAsking(then.passCount(), now.passCount()),
                component,
                new Detail.Count(then.passCount()),
                new Detail.Count(now.passCount()));
        Changes.match(
                then.criteria(),
                now.criteria(),
                Criterion::code,
                gone -> criterion(ChangeKind.CRITERION_REMOVED, gone),
                more -> criterion(ChangeKind.CRITERION_ADDED, more),
                (before, after) -> {
                    changes.text(TextField.CRITERION, before.title(), before.title(), after.title());
                    after.levels()
                            .forEach((level, text) -> changes.text(
                                    TextField.LEVEL,
                                    after.title(),
                                    before.levels().getOrDefault(level, Localised.NONE),
                                    text));
                });
    }

    private void criterion(ChangeKind kind, Criterion criterion) {
        changes.add(kind, Effect.DEPENDS, new Detail.Title(component), new Detail.Title(criterion.title()));
    }

    private void quiz(Quiz then, Quiz now) {
        changes.amount(
                ChangeKind.QUIZ_PERCENT,
                Effect.ofAsking(then.passPercent(), now.passPercent()),
                component,
                new Detail.Count(then.passPercent()),
                new Detail.Count(now.passPercent()));
        Changes.match(
                then.questions(),
                now.questions(),
                Question::code,
                gone -> question(ChangeKind.QUESTION_REMOVED, gone),
                more -> question(ChangeKind.QUESTION_ADDED, more),
                this::question);
    }

    private void question(Question then, Question now) {
        changes.text(TextField.QUESTION, then.text(), then.text(), now.text());
        changes.text(TextField.FEEDBACK, now.text(), then.feedback(), now.feedback());
        var before = answers(then);
        var after = answers(now);
        if (before.keySet().equals(after.keySet())) {
            after.forEach((code, choice) -> changes.text(
                    TextField.ANSWER, now.text(), choice(before, code).text(), choice.text()));
        }
        if (!rules(then).equals(rules(now))) {
            question(ChangeKind.QUESTION_CHANGED, now);
        }
    }

    private void question(ChangeKind kind, Question question) {
        changes.add(kind, Effect.DEPENDS, new Detail.Title(component), new Detail.Title(question.text()));
    }

    private static Map<String, Choice> answers(Question question) {
        var answers = new HashMap<String, Choice>();
        question.choices().forEach(choice -> answers.put(choice.code(), choice));
        return answers;
    }

    private static Choice choice(Map<String, Choice> choices, String code) {
        return choices.getOrDefault(code, new Choice(code, Localised.NONE, false));
    }

    /** What makes an answer right, without any words that are only shown. */
    private static String rules(Question question) {
        var right = new HashMap<String, Boolean>();
        question.choices().forEach(choice -> right.put(choice.code(), choice.right()));
        return question.getClass().getSimpleName() + right + typed(question);
    }

    private static Object typed(Question question) {
        if (question instanceof Question.TrueFalse statement) {
            return statement.holds();
        }
        if (question instanceof Question.ShortText text) {
            return text.accepted();
        }
        return question instanceof Question.Numeric number ? number.answer() + "±" + number.tolerance() : "";
    }
}
