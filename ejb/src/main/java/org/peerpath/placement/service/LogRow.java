package org.peerpath.placement.service;

import java.time.LocalDate;
import java.time.LocalTime;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntryState;

/** A day as the trainee reads it back. */
public record LogRow(
        long id,
        long version,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int breakMinutes,
        int minutes,
        ActivityKind activity,
        Contact contact,
        int peopleMet,
        String note,
        LogEntryState state,
        String query) {

    /** Whether the trainee may still change, send or take it back. */
    public boolean isMine() {
        return state.isInTheTraineesHands();
    }

    public boolean isQueried() {
        return state == LogEntryState.QUERIED;
    }
}
