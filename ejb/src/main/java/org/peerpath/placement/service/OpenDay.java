package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.LogEntryState;

/** A day that was open when its placement ended. */
public record OpenDay(
        long id,
        long version,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int minutes,
        ActivityKind activity,
        String note,
        LogEntryState state)
        implements Serializable {}
