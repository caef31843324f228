package org.peerpath.placement.service;

import java.time.LocalDate;
import java.time.ZoneId;
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
        boolean hostConfirmed) {
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    public boolean isActive() {
        return state == PlacementState.ACTIVE;
    }

    public boolean isProposed() {
        return state == PlacementState.PROPOSED;
    }
}
