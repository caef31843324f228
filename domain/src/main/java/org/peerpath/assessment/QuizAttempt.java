package org.peerpath.assessment;

import static org.peerpath.assessment.AssessmentRule.A_FINISHED_QUIZ_STANDS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.programme.Quiz;

/**
 * One attempt at a quiz. It begins by the server's time and has no end by the clock: answers can be kept and changed for
 * as long as the person likes, until they finish. Then they are marked once and stand.
 */
@Entity
@Table(name = "quiz_attempt")
public class QuizAttempt extends VersionedEntity {
    @Embedded
    private Work work;

    /** The order in which this attempt shows its questions and choices, the same each time it is opened. */
    private long seed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "right_answers")
    private int rightAnswers;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessmentResult result;

    @Convert(converter = AnswersColumn.class)
    private Map<String, Set<String>> answers = Map.of();

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    public QuizAttempt(Work work, long seed, Instant now) {
        this.work = work;
        this.seed = seed;
        this.startedAt = now;
    }

    /** Keeps these answers, by question, in place of those kept before. */
    public void keep(Map<String, Set<String>> given) {
        A_FINISHED_QUIZ_STANDS.require(finishedAt == null);
        answers = Map.copyOf(given);
    }

    /** Keeps these answers for good and marks them. */
    public AssessmentResult finish(Quiz quiz, Map<String, Set<String>> given, Instant now) {
        keep(given);
        rightAnswers = quiz.right(given);
        var outcome = quiz.passes(rightAnswers) ? AssessmentResult.PASS : AssessmentResult.NOT_YET;
        result = outcome;
        finishedAt = now;
        return outcome;
    }

    /** The answers kept, by question. */
    public Map<String, Set<String>> answers() {
        return answers;
    }

    public Work work() {
        return work;
    }

    public long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int rightAnswers() {
        return rightAnswers;
    }

    public @Nullable AssessmentResult result() {
        return result;
    }
}
