package org.peerpath.workshop.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.kernel.service.Erasure;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.workshop.BookingState;

/** Places in workshops, booked without an account: those of somebody's address are theirs. */
@ApplicationScoped
class WorkshopData implements PersonalData {
    @Inject
    private GivingBack givingBack;

    @Override
    public String section() {
        return "workshop";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("booking", "email = (select a.email from account a where a.person_id = ?1)")
                .says("name", "email", "language")
                .says("state", BookingState.class)
                .says("booked_at")
                .withholds("token_hash")
                .blanked("name = null, email = null"));
    }

    /** A place that somebody leaves goes to whoever waits for it. */
    @Override
    public void beforeErasure(long personId, Erasure choice) {
        givingBack.giveBackAllOf(personId);
    }
}
