package org.peerpath.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Questions and the share of them that must be right. */
public record Quiz(List<Question> questions, int passPercent) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** How many of these answers, by question code, are right. */
    public int right(Map<String, ? extends Collection<String>> answers) {
        int right = 0;
        for (var question : questions) {
            var answer = answers.get(question.code());
            if (answer != null && question.isAnsweredBy(answer)) {
                right++;
            }
        }
        return right;
    }

    public boolean passes(int right) {
        return right * 100 >= passPercent * questions.size();
    }
}
