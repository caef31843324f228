package org.peerpath.assessment;

import static org.peerpath.assessment.AssessmentRule.A_DECISION_STANDS;
import static org.peerpath.assessment.AssessmentRule.NOTHING_IS_HANDED_IN_EMPTY;
import static org.peerpath.assessment.AssessmentRule.WORK_IS_HANDED_IN_BEFORE_IT_IS_DECIDED;
import static org.peerpath.assessment.AssessmentRule.WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A text for one attempt at a component. It is a draft that only its author reads, until the author hands it in; from
 * then on it stays as it is, and a trainer decides about it once. The next attempt is another text.
 */
@Entity
@Table(name = "submission")
public class Submission extends VersionedEntity {
    /** Longest text, in characters: about twenty-five pages. */
    public static final int TEXT_MAX = 60_000;

    @Embedded
    private Work work;

    private String body;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.DRAFT;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    public Submission(Work work, String text, Instant now) {
        this.work = work;
        this.body = plain(text);
        this.savedAt = now;
    }

    /** Keeps the text as it is now. The same text again changes nothing. */
    public void write(String text, Instant now) {
        WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS.require(state == SubmissionState.DRAFT);
        var written = plain(text);
        if (!written.equals(body)) {
            body = written;
            savedAt = now;
        }
    }

    /** Gives the text to the trainers. */
    public void handIn(Instant now) {
        WORK_THAT_IS_HANDED_IN_STAYS_AS_IT_IS.require(state == SubmissionState.DRAFT);
        NOTHING_IS_HANDED_IN_EMPTY.require(!body.isBlank());
        state = SubmissionState.HANDED_IN;
        handedInAt = now;
    }

    /** A trainer decides about it: once, and not before it is handed in. */
    AssessmentDecision decide(Judgement judgement, long assessorId, String words, Instant now) {
        requireAwaited();
        state = SubmissionState.DECIDED;
        return new AssessmentDecision(work, id(), judgement, assessorId, words, now);
    }

    /** Refuses unless a trainer is expected to decide. */
    public void requireAwaited() {
        WORK_IS_HANDED_IN_BEFORE_IT_IS_DECIDED.require(state != SubmissionState.DRAFT);
        A_DECISION_STANDS.require(state == SubmissionState.HANDED_IN);
    }

    /** One kind of line end, composed letters, and no character that a database cannot keep. */
    private static String plain(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        return Normalizer.normalize(unified, Normalizer.Form.NFC);
    }

    public Work work() {
        return work;
    }

    public String text() {
        return body;
    }

    public SubmissionState state() {
        return state;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public @Nullable Instant handedInAt() {
        return handedInAt;
    }
}
