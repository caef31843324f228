package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** Days on which a placement rests. Nobody has to say why. */
@Entity
@Table(name = "placement_pause")
public class PlacementPause extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    @Column(name = "from_day")
    private LocalDate fromDay;

    /** The day on which it goes on; nothing as long as it rests. */
    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected PlacementPause() {}

    PlacementPause(Placement placement, LocalDate from) {
        this.organisationId = placement.organisationId();
        this.placement = placement;
        this.fromDay = from;
    }

    /** The day itself is no longer part of the pause. */
    void end(LocalDate today) {
        if (untilDay == null) {
            untilDay = today.isBefore(fromDay) ? fromDay : today;
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }
}
