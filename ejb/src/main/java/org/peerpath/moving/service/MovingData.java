package org.peerpath.moving.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.moving.OfferState;

/** Which versions of their programme somebody was offered, and what they said. */
@ApplicationScoped
class MovingData implements PersonalData {
    @Override
    public String section() {
        return "moving";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of(
                        "version_offer", "enrolment_id in (select e.id from enrolment e where e.person_id = ?1)")
                .says("offered_at", "answer_until")
                .says("state", OfferState.class)
                .says("answered_at"));
    }
}
