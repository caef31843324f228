package org.peerpath.assessment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.service.QuizQuestion;

/** A question on the page, and what is filled in. */
public class QuizField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuizQuestion question;

    private @Nullable String one;
    private List<String> several;

    QuizField(QuizQuestion question) {
        this.question = question;
        this.one = question.kept().isEmpty() ? null : question.kept().get(0);
        this.several = new ArrayList<>(question.kept());
    }

    List<String> answers() {
        if (question.kind() == QuizQuestion.Kind.SEVERAL) {
            return List.copyOf(several);
        }
        return one == null ? List.of() : List.of(one);
    }

    boolean isOpen() {
        return answers().isEmpty();
    }

    /** Whether the answer is typed: a word or two, or a number. */
    public boolean isTyped() {
        return question.kind() == QuizQuestion.Kind.TEXT || isTypesNumber();
    }

    public boolean isTypesNumber() {
        return question.kind() == QuizQuestion.Kind.NUMBER;
    }

    public QuizQuestion getQuestion() {
        return question;
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(@Nullable List<String> several) {
        this.several = several == null ? new ArrayList<>() : several;
    }
}
