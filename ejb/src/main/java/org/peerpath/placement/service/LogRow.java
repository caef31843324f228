package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntryState;

/** A day as the trainee reads it back. */
public record LogRow(
        long id,
        long version,
        long placementId,
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
        String query)
        implements Serializable {

    /** Whether the trainee may still change, send or take it back. */
    public boolean isMine() {
        return state.isInTheTraineesHands();
    }

    /** The colour that repeats what the state's word says. */
    public String kind() {
        return switch (state) {
            case DRAFT, VOID -> "none";
            case SUBMITTED, DISPUTED -> "wait";
            case QUERIED -> "you";
            case CONFIRMED, RESOLVED -> "done";
        };
    }

    /** Whether the course helps, or has helped, to come to an end about it. */
    public boolean isWithTheCourse() {
        return state == LogEntryState.DISPUTED || state == LogEntryState.RESOLVED;
    }

    public boolean isQueried() {
        return state == LogEntryState.QUERIED;
    }
}
