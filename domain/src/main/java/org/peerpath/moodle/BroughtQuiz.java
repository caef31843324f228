package org.peerpath.moodle;

import java.util.List;

/** A quiz that would become a component of the programme. */
public record BroughtQuiz(String title, int attempts, List<BroughtQuestion> questions) {
    public BroughtQuiz {
        questions = List.copyOf(questions);
    }
}
