package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.NO_ONE_SUPERVISES_THEMSELVES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** Somebody who stands in for the practice supervisor at one placement, as long as the version that names them holds. */
@Entity
@Table(name = "placement_deputy")
public class PlacementDeputy extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "person_id")
    private long personId;

    private Instant since;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlacementDeputy() {}

    public PlacementDeputy(Placement placement, Agreement agreement, long personId, Instant now) {
        NO_ONE_SUPERVISES_THEMSELVES.require(personId != placement.traineeId());
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.agreementId = agreement.id();
        this.personId = personId;
        this.since = now;
    }

    /** Another version holds now. */
    public void stepBack(Instant now) {
        endedAt = now;
    }
}
