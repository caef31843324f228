package org.peerpath.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/**
 * What somebody wrote for themselves about a prompt. Only sealed bytes are kept, and only their own signed-in session can
 * open them: no trainer, no course lead, no administrator.
 */
@Entity
@Table(name = "prompt_answer")
public class PromptAnswer extends VersionedEntity {
    /** Longest answer, in characters. */
    public static final int TEXT_MAX = 8000;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "item_id")
    private long itemId;

    private byte[] sealed;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PromptAnswer() {}

    public PromptAnswer(long personId, long enrolmentId, long itemId, byte[] sealed, Instant now) {
        this.personId = personId;
        this.enrolmentId = enrolmentId;
        this.itemId = itemId;
        rewrite(sealed, now);
    }

    public final void rewrite(byte[] newSealed, Instant now) {
        sealed = newSealed.clone();
        writtenAt = now;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public long itemId() {
        return itemId;
    }
}
