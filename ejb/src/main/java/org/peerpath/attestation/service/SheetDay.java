package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.LogEntryState;

/** A day as it stands on a sheet of paper; its note stays on the screen. */
public record SheetDay(
        long id,
        long version,
        LogEntryState state,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int minutes,
        ActivityKind activity)
        implements Serializable {
    public boolean isWaiting() {
        return state == LogEntryState.SUBMITTED;
    }
}
