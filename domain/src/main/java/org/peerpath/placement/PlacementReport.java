package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** What the trainee tells host and course about the placement at its end. Handed in once. */
@Entity
@Table(name = "placement_report")
public class PlacementReport extends VersionedEntity {
    /** Longest report, in characters. */
    public static final int TEXT_MAX = 20_000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    private String words;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @SuppressWarnings("NullAway.Init")
    protected PlacementReport() {}

    public PlacementReport(Placement placement, String words, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.words = words;
        this.handedInAt = now;
    }

    public String words() {
        return words;
    }

    public long placementId() {
        return placementId;
    }
}
