package org.peerpath.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** Where somebody left off, so that they can go on there: a bookmark of their own, one for each course. */
@Entity
@Table(name = "learning_place")
public class LearningPlace extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected LearningPlace() {}

    public LearningPlace(long personId, long enrolmentId, long itemId, Instant now) {
        this.personId = personId;
        this.enrolmentId = enrolmentId;
        this.itemId = itemId;
        this.openedAt = now;
    }
}
