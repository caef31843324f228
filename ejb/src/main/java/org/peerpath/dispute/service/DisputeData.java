package org.peerpath.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.dispute.DisputeState;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** Days of a trainee that were settled with the course. */
@ApplicationScoped
class DisputeData implements PersonalData {
    @Override
    public String section() {
        return "dispute";
    }

    /** Before the days themselves, to which these rows point. */
    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("placement_dispute", "trainee_id = ?1")
                .says("log_entry_id", "minutes")
                .says("state", DisputeState.class)
                .says("opened_at", "due_on", "proposed_minutes", "proposed_at", "trainee_agreed_at", "host_agreed_at")
                .says("handed_on_at", "counted_minutes", "decided_at"));
    }
}
