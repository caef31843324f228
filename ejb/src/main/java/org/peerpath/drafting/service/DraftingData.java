package org.peerpath.drafting.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** That somebody wrote in a draft of a programme. The steps stay, so that others can take them back, without a name. */
@ApplicationScoped
class DraftingData implements PersonalData {
    @Override
    public String section() {
        return "drafting";
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("draft_revision", "person_id = ?1")
                .says("made_at")
                .blanked("person_id = null"));
    }
}
