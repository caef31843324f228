package org.peerpath.workshop.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.workshop.service.BookingView;
import org.peerpath.workshop.service.PlaceBooking;

/** Somebody's own booking, by the link in their letter: where it stands, and giving it back. */
@Named
@RequestScoped
public class BookingPage {
    @Inject
    private PlaceBooking bookings;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String token;

    private @Nullable BookingView booking;

    @PostConstruct
    void load() {
        booking = bookings.booking(link(), site.getLocale());
    }

    public void giveBack() {
        var notice = getBooking().booked() ? "mine.given" : "mine.left";
        bookings.giveBack(link());
        messages.info("workshop", notice);
        Faces.redirect("/booking/%s", link());
    }

    public BookingView getBooking() {
        return Asked.orNotFound(booking);
    }

    private String link() {
        return Asked.orNotFound(token);
    }
}
