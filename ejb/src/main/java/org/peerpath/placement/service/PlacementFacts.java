package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.PlacementState;

/** A placement as its row says it, with the names of those who take part. */
public record PlacementFacts(
        long id,
        long version,
        long enrolmentId,
        long programmeVersionId,
        String requirement,
        PlacementState state,
        LocalDate starts,
        LocalDate ends,
        String zoneId,
        int plannedMinutes,
        String site,
        String host,
        String town,
        long supervisorId,
        String supervisor,
        String trainee,
        String cohort,
        String language,
        boolean hostConfirmed,
        @Nullable Capacity endedBy,
        boolean reported)
        implements Serializable {
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    public boolean isActive() {
        return state == PlacementState.ACTIVE;
    }

    /** Whether days can be written down: all have signed. Before the first day, the first day says so. */
    public boolean isOpenForHours() {
        return state == PlacementState.ACTIVE || state == PlacementState.AGREED || state == PlacementState.SUSPENDED;
    }

    public boolean isSuspended() {
        return state == PlacementState.SUSPENDED;
    }

    public boolean isEndedEarly() {
        return state == PlacementState.ENDED_EARLY;
    }

    public boolean isProposed() {
        return state == PlacementState.PROPOSED;
    }
}
