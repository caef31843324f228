package org.peerpath.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** "I have read this": a tick that somebody makes for themselves. It counts for nothing and nobody else sees it. */
@Entity
@Table(name = "learning_mark")
public class LearningMark extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "marked_at")
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningMark() {}

    public LearningMark(long personId, long enrolmentId, long itemId, Instant now) {
        this.personId = personId;
        this.enrolmentId = enrolmentId;
        this.itemId = itemId;
        this.markedAt = now;
    }
}
