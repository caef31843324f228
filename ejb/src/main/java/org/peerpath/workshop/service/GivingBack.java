package org.peerpath.workshop.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentWithdrawn;
import org.peerpath.workshop.Booking;
import org.peerpath.workshop.PlaceBooked;

/** Gives places back, each to whoever waits longest for it. */
@ApplicationScoped
class GivingBack {
    @Inject
    private Workshops workshops;

    @Inject
    private Event<PlaceBooked> booked;

    @Inject
    private Clock clock;

    void giveBack(Booking found) {
        var workshop = workshops.lock(found.workshopId());
        var booking = workshops.fresh(found);
        var next = workshops.nextInTurn(workshop.id()).orElse(null);
        if (booking.cancel(workshop, next, clock.instant()) && next != null) {
            booked.fire(PlaceBooking.happened(workshop, next, null));
        }
    }

    /** The places that somebody's address has in workshops to come. */
    void giveBackAllOf(long personId) {
        workshops.comingBookingsOf(personId, clock.instant()).forEach(this::giveBack);
    }

    /** Whom nobody may write to about a workshop cannot be told when it changes. */
    void withdrawn(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.WORKSHOP_LETTERS) {
            giveBackAllOf(withdrawn.personId());
        }
    }
}
