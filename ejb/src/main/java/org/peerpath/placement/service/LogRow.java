package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.PracticeSetting;

/**
 * A day as the trainee reads it back.
 *
 * @param counted how many of its minutes count, where that was decided with the course
 */
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
        String query,
        @Nullable PracticeSetting setting,
        String competences,
        boolean late,
        @Nullable Long corrects,
        String reason,
        boolean corrected,
        @Nullable Integer counted)
        implements Serializable {

    /** Whether the trainee may still change, send or take it back. */
    public boolean isMine() {
        return state.isInTheTraineesHands();
    }

    /** The colour that repeats what the state's word says. */
    public String kind() {
        if (corrected) {
            return "none";
        }
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

    /** Whether it is the practice supervisor’s turn. */
    public boolean isWaiting() {
        return state == LogEntryState.SUBMITTED;
    }

    /** Whether it is to take the place of what was confirmed before. */
    public boolean isCorrection() {
        return corrects != null;
    }

    /** Whether the trainee can say that it was otherwise. */
    public boolean isCorrectable() {
        return state == LogEntryState.CONFIRMED;
    }

    /** The codes of the competences that it shows. */
    public List<String> codes() {
        return competences.isEmpty() ? List.of() : List.of(competences.split(" ", -1));
    }
}
