package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.LogEntryState;

/**
 * A day as it stands on a sheet of paper; its note stays on the screen.
 *
 * @param correctedDay the day that is confirmed so far, where this is a correction
 * @param correctedMinutes the minutes that are confirmed so far
 */
public record SheetDay(
        long id,
        long version,
        LogEntryState state,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int minutes,
        ActivityKind activity,
        @Nullable LocalDate correctedDay,
        @Nullable Integer correctedMinutes)
        implements Serializable {
    public boolean isWaiting() {
        return state == LogEntryState.SUBMITTED;
    }

    /** Whether it is to take the place of what was confirmed before. */
    public boolean isCorrection() {
        return correctedDay != null;
    }
}
