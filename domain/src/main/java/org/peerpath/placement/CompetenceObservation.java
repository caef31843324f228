package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.kernel.VersionedEntity;

/**
 * What a practice supervisor said about one competence, and what it rests on. The next one stands beside it: the way from
 * “not yet seen” to “met” is kept, and its trainee reads it.
 */
@Entity
@Table(name = "competence_observation")
public class CompetenceObservation extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    private String competence;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_seen")
    private CompetenceLevel level;

    private String words;

    @Column(name = "rests_on")
    private @Nullable LocalDate restsOn;

    /** Of the form it was said with: sent twice, it is said once. */
    @Column(name = "form_key")
    private String formKey;

    @Column(name = "said_by")
    private long saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected CompetenceObservation() {}

    public CompetenceObservation(Placement placement, Seen seen, UUID formKey, long by, Instant now) {
        NO_ONE_CONFIRMS_OWN_HOURS.require(by != placement.traineeId());
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.competence = seen.competence();
        this.level = seen.level();
        this.words = seen.words();
        this.restsOn = seen.on();
        this.formKey = formKey.toString();
        this.saidBy = by;
        this.saidAt = now;
    }

    public String competence() {
        return competence;
    }

    public CompetenceLevel level() {
        return level;
    }
}
