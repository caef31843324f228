package org.peerpath.assessment.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.WorkState;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.kernel.Localised;

/**
 * A quiz as the person who takes it sees it. It knows nothing of what is right: not before the attempt is finished, and
 * afterwards only which of one's own answers were.
 *
 * @param attempt the attempt that is open, or else the last one; 0 before the first
 * @param questionCount how many questions there are
 * @param needed how many of them must be right
 * @param anotherIsOpen whether a new attempt can be begun
 * @param questions those of the attempt that is open
 * @param outcome what came out of the last attempt, once it is finished
 */
public record QuizView(
        long enrolmentId,
        ZoneId zone,
        ComponentView component,
        WorkState state,
        int attempt,
        int questionCount,
        int needed,
        boolean anotherIsOpen,
        List<QuizQuestion> questions,
        @Nullable Outcome outcome) {
    public QuizView {
        questions = List.copyOf(questions);
    }

    /**
     * A finished attempt.
     *
     * @param right how many answers were right
     */
    public record Outcome(int attempt, AssessmentResult result, int right, Instant finishedAt, List<Answered> answers) {
        public Outcome {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One question after the quiz is finished.
     *
     * @param given one's own answers, in words
     * @param feedback what there is to know about it
     */
    public record Answered(
            int number,
            Localised question,
            List<Localised> given,
            @Nullable Boolean yesOrNo,
            boolean right,
            Localised feedback) {
        public Answered {
            given = List.copyOf(given);
        }
    }
}
