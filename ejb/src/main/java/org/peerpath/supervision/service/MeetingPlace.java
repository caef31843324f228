package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.PlacementState;

/** The placement that meetings belong to, who meets there, and what was agreed about it. */
public record MeetingPlace(
        long id,
        PlacementState state,
        String requirement,
        long programmeVersionId,
        LocalDate starts,
        LocalDate ends,
        String zoneId,
        String trainee,
        String supervisor,
        @Nullable Integer meetingsAgreed,
        @Nullable Boolean threeWayAgreed,
        @Nullable Boolean competencesAgreed,
        @Nullable LocalDate nextDay,
        @Nullable LocalTime nextAt,
        @Nullable Integer nextMinutes,
        @Nullable Integer nextNumber,
        @Nullable Integer nextRevision)
        implements Serializable {
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** Whether meetings can be written down and signed. */
    public boolean underWay() {
        return state == PlacementState.ACTIVE || state == PlacementState.AGREED;
    }

    /** Whether they meet on a day that is still to come. */
    public boolean meetsOnOrAfter(LocalDate today) {
        return nextDay != null && !nextDay.isBefore(today);
    }
}
