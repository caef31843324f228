package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.NO_ONE_DECIDES_ABOUT_THEMSELVES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.kernel.VersionedEntity;

/**
 * What one named person decided in a matter that no score can decide, and why, in words that the trainee can read. That it
 * was decided is evidence; the reasons stand here.
 */
@Entity
@Table(name = "recorded_decision")
public class RecordedDecision extends VersionedEntity {
    /** Longest reasons, in characters. */
    public static final int REASONS_MAX = 4000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String decision;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reasons;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordedDecision() {}

    public RecordedDecision(
            Enrolment enrolment, String decision, DecisionOutcome outcome, String reasons, long by, Instant now) {
        NO_ONE_DECIDES_ABOUT_THEMSELVES.require(by != enrolment.personId());
        this.organisationId = enrolment.organisationId();
        this.enrolmentId = enrolment.id();
        this.decision = decision;
        this.outcome = outcome;
        this.reasons = reasons;
        this.decidedBy = by;
        this.decidedAt = now;
    }
}
