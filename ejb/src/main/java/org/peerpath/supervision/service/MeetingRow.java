package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.supervision.AgreedAction;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.Theme;

/** A supervision meeting as the two who sign it read it. */
public record MeetingRow(
        long id,
        long version,
        LocalDate day,
        LocalTime from,
        int minutes,
        SupervisionForm form,
        Set<Theme> themes,
        List<AgreedAction> actions,
        boolean wellbeingAsked,
        @Nullable LocalDate nextDay,
        @Nullable LocalTime nextAt,
        MeetingState state,
        String hash,
        @Nullable Instant traineeSigned,
        @Nullable Instant supervisorSigned)
        implements Serializable {

    public boolean open() {
        return state == MeetingState.OPEN;
    }

    public boolean counted() {
        return state == MeetingState.COUNTED;
    }

    /** Whether the supervisor was not the one they met. */
    public boolean amongPeers() {
        return form == SupervisionForm.PEER || form == SupervisionForm.CO_REFLECTION;
    }

    /** Whether it waits for the trainee's signature. */
    public boolean waitsForTrainee() {
        return open() && traineeSigned == null;
    }

    /** Whether it waits for the supervisor's. */
    public boolean waitsForSupervisor() {
        return open() && supervisorSigned == null;
    }

    /** The colour that repeats what the state's word says. */
    public String kind() {
        return switch (state) {
            case OPEN -> "wait";
            case COUNTED -> "done";
            case VOID -> "none";
        };
    }
}
