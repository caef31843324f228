package org.peerpath.assessment;

import static org.peerpath.assessment.AssessmentRule.A_NOT_YET_SAYS_WHAT_WOULD_HELP;
import static org.peerpath.assessment.AssessmentRule.NO_ONE_ASSESSES_THEIR_OWN_WORK;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.kernel.VersionedEntity;

/**
 * What a trainer decided about one attempt, in words to the trainee and with a mark for each criterion. It stands: who
 * tries again gets another decision beside it.
 */
@Entity
@Table(name = "assessment_decision")
public class AssessmentDecision extends VersionedEntity {
    /** Longest words to the trainee, in characters. */
    public static final int WORDS_MAX = 4000;

    @Embedded
    private Work work;

    /** The text it is about; none where a trainer watched. */
    @Column(name = "submission_id")
    private @Nullable Long submissionId;

    @Column(name = "assessor_id")
    private long assessorId;

    @Enumerated(EnumType.STRING)
    private AssessmentResult result;

    private String words;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "rubric_mark", joinColumns = @JoinColumn(name = "decision_id"))
    private List<RubricMark> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AssessmentDecision() {}

    AssessmentDecision(
            Work work, @Nullable Long submissionId, Judgement judgement, long assessorId, String words, Instant now) {
        NO_ONE_ASSESSES_THEIR_OWN_WORK.require(assessorId != work.traineeId());
        A_NOT_YET_SAYS_WHAT_WOULD_HELP.require(judgement.result() == AssessmentResult.PASS || !words.isBlank());
        this.work = work;
        this.submissionId = submissionId;
        this.assessorId = assessorId;
        this.result = judgement.result();
        this.words = words;
        this.decidedAt = now;
        this.marks.addAll(judgement.marks());
    }

    /** About a text that was handed in. */
    public static AssessmentDecision about(
            Submission submission, Judgement judgement, long assessorId, String words, Instant now) {
        return submission.decide(judgement, assessorId, words, now);
    }

    /** About something that the assessor watched. */
    public static AssessmentDecision observed(
            Work work, Judgement judgement, long assessorId, String words, Instant now) {
        return new AssessmentDecision(work, null, judgement, assessorId, words, now);
    }

    /** Whether this is the same decision by the same person, sent again. */
    public boolean isAgain(Judgement judgement, long assessor, String said) {
        return assessorId == assessor
                && result == judgement.result()
                && words.equals(said)
                && Set.copyOf(marks).equals(Set.copyOf(judgement.marks()));
    }

    public Work work() {
        return work;
    }

    public long assessorId() {
        return assessorId;
    }

    public AssessmentResult result() {
        return result;
    }

    public String words() {
        return words;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public List<RubricMark> marks() {
        return List.copyOf(marks);
    }
}
