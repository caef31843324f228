package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.supervision.MeetingState;
import org.peerpath.supervision.ReviewOutcome;
import org.peerpath.supervision.ThreeWayKind;

/** Meetings at somebody's placements: theirs in the copy of their data, and gone when they go. */
@ApplicationScoped
class SupervisionData implements PersonalData {
    private static final String OF_MY_PLACEMENTS =
            "placement_id in (select p.id from placement p where p.trainee_id = ?1)";

    @Override
    public String section() {
        return "supervision";
    }

    /** After the placements: what is erased goes from the last to the first. */
    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("supervision_meeting", "trainee_id = ?1")
                        .withholds("form_key", "hash", "trainee_signed_hash", "supervisor_signed_hash")
                        .says("on_day", "starts_at", "minutes")
                        .says("form", SupervisionForm.class)
                        .says("themes", "actions", "wellbeing_asked", "next_day", "next_at")
                        .says("state", MeetingState.class)
                        .says("trainee_signed_at", "supervisor_signed_at", "voided_at"),
                PersonalTable.of("three_way_meeting", OF_MY_PLACEMENTS)
                        .withholds("hash")
                        .says("kind", ThreeWayKind.class)
                        .says("planned_day", "planned_at", "held_on", "trainee_there", "host_there", "course_there")
                        .says("at_host")
                        .says("outcome", ReviewOutcome.class)
                        .says("actions", "trainee_confirmed_at", "host_confirmed_at", "course_confirmed_at"),
                PersonalTable.of("supervision_plan", OF_MY_PLACEMENTS)
                        .says("meetings", "three_way", "competences_asked", "next_day", "next_at", "next_minutes"));
    }
}
