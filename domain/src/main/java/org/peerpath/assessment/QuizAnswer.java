package org.peerpath.assessment;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One answer of an attempt: the code of what was chosen, or what was typed. */
@Embeddable
public class QuizAnswer {
    private String question;

    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected QuizAnswer() {}

    QuizAnswer(String question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    String question() {
        return question;
    }

    String answer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuizAnswer that && question.equals(that.question) && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, answer);
    }
}
