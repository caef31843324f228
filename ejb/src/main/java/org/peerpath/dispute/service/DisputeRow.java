package org.peerpath.dispute.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.dispute.DisputeState;
import org.peerpath.placement.ActivityKind;

/**
 * A disagreement about a day, and the day it is about.
 *
 * @param due by when the course has its turn
 * @param proposed how many minutes would count, if anything is proposed
 * @param counted how many count, once it is over
 * @param correctedDay the day that was confirmed before, where this is a correction
 * @param correctedMinutes the minutes that were confirmed before, and stay where nothing of the correction counts
 */
public record DisputeRow(
        long id,
        long version,
        long placementId,
        long entryId,
        long traineeId,
        String trainee,
        long supervisorId,
        String supervisor,
        String host,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int minutes,
        ActivityKind activity,
        String note,
        DisputeState state,
        LocalDate due,
        @Nullable Integer proposed,
        @Nullable Instant traineeAgreedAt,
        @Nullable Instant hostAgreedAt,
        @Nullable Integer counted,
        @Nullable Instant decidedAt,
        String zoneId,
        @Nullable LocalDate correctedDay,
        @Nullable Integer correctedMinutes)
        implements Serializable {

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** Whether it is about a correction of what was confirmed before. */
    public boolean isCorrection() {
        return correctedDay != null;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isProposed() {
        return state == DisputeState.PROPOSED;
    }

    public boolean isWithLead() {
        return state == DisputeState.WITH_LEAD;
    }

    /** The colour that repeats what the state's word says. */
    public String kind() {
        return isOpen() ? "wait" : "done";
    }
}
