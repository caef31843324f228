package org.peerpath.workshop.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditThing;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.identity.Account;
import org.peerpath.identity.service.VisitorDraft;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.workshop.Booking;
import org.peerpath.workshop.BookingState;
import org.peerpath.workshop.Guest;
import org.peerpath.workshop.PlaceBooked;
import org.peerpath.workshop.Workshop;

/** Booking a place in a workshop without an account, and giving it back by the link in the letter. */
@Stateless
@AsPlatform
public class PlaceBooking {
    @Inject
    private Consents consents;

    @Inject
    private GivingBack givingBack;

    @Inject
    private Workshops workshops;

    @Inject
    private WorkshopProgramme programme;

    @Inject
    private Event<PlaceBooked> booked;

    @Inject
    private Clock clock;

    /**
     * Books a place, or one on the waiting list. Booking again from the same address changes nothing and answers like
     * the first time anybody asks: nobody learns whether somebody else comes.
     *
     * @return what somebody new gets at this moment
     */
    @PermitAll
    public BookingState book(long workshopId, @Valid VisitorDraft visitor, Locale language) {
        var workshop = workshops.lock(workshopId);
        var email = Account.canonical(visitor.getEmail());
        var known = workshops.booking(workshopId, email);
        if (known.isPresent()) {
            return workshop.placesTaken() < workshop.capacity() ? BookingState.BOOKED : BookingState.WAITLISTED;
        }
        var token = SecretLinks.random();
        var guest = new Guest(visitor.getName().strip(), email, language);
        var booking = workshop.book(guest, SecretLinks.hash(token), clock.instant());
        workshops.add(booking);
        consents.agreed(ConsentPurpose.WORKSHOP_LETTERS, AuditThing.BOOKING.of(booking.id()), language);
        booked.fire(happened(workshop, booking, token));
        return booking.state();
    }

    /** The booking behind the link. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BookingView booking(String token, Locale reader) {
        var booking = byToken(token);
        var ahead = booking.state() == BookingState.WAITLISTED
                ? workshops.waiting(booking.workshopId(), booking.turn())
                : 0;
        return new BookingView(
                programme.workshop(booking.workshopId(), reader), booking.name(), booking.state(), ahead);
    }

    /** Gives the place back; whoever waits longest gets it and is told. */
    @PermitAll
    public void giveBack(String token) {
        givingBack.giveBack(byToken(token));
    }

    private Booking byToken(String token) {
        return workshops.byToken(SecretLinks.hash(token)).orElseThrow(NotFound::new);
    }

    static PlaceBooked happened(Workshop workshop, Booking booking, @Nullable String token) {
        return new PlaceBooked(
                booking.id(),
                workshop.id(),
                booking.name(),
                booking.email(),
                booking.language(),
                booking.state(),
                token,
                workshop.title().in(booking.language()),
                workshop.moment().start());
    }
}
