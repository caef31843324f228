package org.peerpath.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One line of the journal that everything is decided by: a session attended, minutes attested, a decision, a signature.
 * Lines are added and never changed or taken away; a mistake is mended by another line. Each says who wrote it, when, and
 * what it came from, and the same thing can be written only once.
 */
@Entity
@Table(name = "evidence_entry")
public class EvidenceEntry extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String subject;

    private String outcome;

    private int minutes;

    private String detail;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable Long recordedBy;

    /** What it came from, such as {@code LOG_ENTRY:12:CONFIRMED}: unique, so that nothing is counted twice. */
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceEntry() {}

    public EvidenceEntry(
            long organisationId,
            long enrolmentId,
            FlatFact fact,
            String source,
            @Nullable Long recordedBy,
            Instant recordedAt) {
        this.organisationId = organisationId;
        this.enrolmentId = enrolmentId;
        this.kind = fact.kind();
        this.subject = fact.subject();
        this.outcome = fact.outcome();
        this.minutes = fact.minutes();
        this.detail = fact.detail();
        this.onDate = fact.on();
        this.source = source;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
