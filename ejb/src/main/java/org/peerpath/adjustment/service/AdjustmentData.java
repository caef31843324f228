package org.peerpath.adjustment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/** What was arranged for people: theirs in the copy of their data, and gone when they go. */
@ApplicationScoped
class AdjustmentData implements PersonalData {
    @Override
    public String section() {
        return "adjustment";
    }

    @Override
    public int order() {
        return 295;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("adjustment", "person_id = ?1")
                .withholds("form_key")
                .says("kind", AdjustmentKind.class)
                .says("amount", "words", "starts_on", "ends_on", "set_at", "ended_at"));
    }
}
