package org.peerpath.attestation;

import static org.peerpath.attestation.AttestationRule.A_SECOND_PERSON_COUNTERSIGNS;
import static org.peerpath.attestation.AttestationRule.A_SHEET_IS_COUNTERSIGNED_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.ConfirmedHow;
import org.peerpath.placement.Placement;

/**
 * What one of the team keyed back from a signed sheet. It counts once a second of the team has the paper in hand and
 * countersigns.
 */
@Entity
@Table(name = "keyed_sheet")
public class KeyedSheet extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "keyed_by")
    private long keyedBy;

    @Column(name = "keyed_at")
    private Instant keyedAt;

    @Column(name = "countersigned_by")
    private @Nullable Long countersignedBy;

    @Column(name = "countersigned_at")
    private @Nullable Instant countersignedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeyedSheet() {}

    public KeyedSheet(Placement placement, long keyedBy, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.keyedBy = keyedBy;
        this.keyedAt = now;
    }

    /** The second of the team has compared it with the paper. */
    public ConfirmedHow countersign(long personId, Instant now) {
        requireOpen();
        A_SECOND_PERSON_COUNTERSIGNS.require(personId != keyedBy);
        countersignedBy = personId;
        countersignedAt = now;
        return ConfirmedHow.onSheet(keyedBy, personId);
    }

    /** Refuses where it counts already. */
    public void requireOpen() {
        A_SHEET_IS_COUNTERSIGNED_ONCE.require(countersignedAt == null);
    }

    public Instant keyedAt() {
        return keyedAt;
    }

    public long organisationId() {
        return organisationId;
    }

    public long placementId() {
        return placementId;
    }
}
