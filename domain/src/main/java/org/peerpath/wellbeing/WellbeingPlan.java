package org.peerpath.wellbeing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Placement;

/**
 * What helps somebody, and what to do when they are unwell, in their own words and for themselves. Only sealed bytes are
 * kept, and only their own signed-in session can open them.
 */
@Entity
@Table(name = "wellbeing_plan")
public class WellbeingPlan extends VersionedEntity {
    /** Longest plan, in characters. */
    public static final int TEXT_MAX = 8000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    private byte[] sealed;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected WellbeingPlan() {}

    public WellbeingPlan(Placement placement, byte[] sealed, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.traineeId = placement.traineeId();
        rewrite(sealed, now);
    }

    public final void rewrite(byte[] newSealed, Instant now) {
        sealed = newSealed.clone();
        writtenAt = now;
    }

    public byte[] sealed() {
        return sealed.clone();
    }
}
