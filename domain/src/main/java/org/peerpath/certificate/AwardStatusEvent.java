package org.peerpath.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** One step in the life of an award: who, when, and why. Rows are only added; the reason is never shown in public. */
@Entity
@Table(name = "award_status_event")
public class AwardStatusEvent extends VersionedEntity {
    /** Longest reason, in characters. */
    public static final int REASON_MAX = 1000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "award_id")
    private long awardId;

    @Enumerated(EnumType.STRING)
    private AwardStep step;

    private String reason;

    @Column(name = "done_by")
    private long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected AwardStatusEvent() {}

    AwardStatusEvent(Award award, AwardStep step, String reason, long by, Instant now) {
        this.organisationId = award.organisationId();
        this.awardId = award.id();
        this.step = step;
        this.reason = reason;
        this.doneBy = by;
        this.doneAt = now;
    }

    public AwardStep step() {
        return step;
    }

    public String reason() {
        return reason;
    }
}
