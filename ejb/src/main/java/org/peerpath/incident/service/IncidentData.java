package org.peerpath.incident.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.incident.IncidentKind;
import org.peerpath.incident.IncidentOutcome;
import org.peerpath.incident.IncidentState;
import org.peerpath.incident.ToldWhom;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** What a trainee wrote down about incidents: theirs in the copy of their data, and gone when they go. */
@ApplicationScoped
class IncidentData implements PersonalData {
    private static final String OF_MINE = "incident_id in (select i.id from incident i where i.trainee_id = ?1)";

    @Override
    public String section() {
        return "incident";
    }

    /** Gone before the placement is. */
    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("incident_read", OF_MINE + " or reader_id = ?1")
                        .says("incident_id", "read_at")
                        .erased("delete from incident_read where " + OF_MINE),
                PersonalTable.of("incident", "trainee_id = ?1")
                        .says("id")
                        .says("kind", IncidentKind.class)
                        .says("happened_on")
                        .says("told", ToldWhom.class)
                        .says("told_at", "written_at")
                        .says("state", IncidentState.class)
                        .says("taken_up_at", "reference", "zone")
                        .says("outcome", IncidentOutcome.class)
                        .says("closed_at")
                        .withholds("form_key"));
    }
}
