package org.peerpath.supervision.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.supervision.AgreedAction;
import org.peerpath.supervision.MeetingState;

/** A supervision meeting as the course reads it: date, length, form and actions, and nothing of what it was about. */
public record TeamMeetingRow(
        long id, LocalDate day, int minutes, SupervisionForm form, List<AgreedAction> actions, MeetingState state)
        implements Serializable {

    /** The colour that repeats what the state's word says. */
    public String kind() {
        return state == MeetingState.COUNTED ? "done" : state == MeetingState.OPEN ? "wait" : "none";
    }
}
