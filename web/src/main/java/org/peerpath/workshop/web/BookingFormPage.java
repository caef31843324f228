package org.peerpath.workshop.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.service.VisitorDraft;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.workshop.BookingState;
import org.peerpath.workshop.service.PlaceBooking;
import org.peerpath.workshop.service.WorkshopProgramme;
import org.peerpath.workshop.service.WorkshopView;

/** Booking a place: a name to be called by, an address, a yes to being written to. */
@Named
@RequestScoped
public class BookingFormPage {
    @Inject
    private WorkshopProgramme programme;

    @Inject
    private PlaceBooking booking;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    private @Nullable WorkshopView workshop;
    private final VisitorDraft visitor = new VisitorDraft();

    @PostConstruct
    void load() {
        workshop = programme.workshop(Asked.orNotFound(id), site.getLocale());
    }

    public void book() {
        var outcome = booking.book(getWorkshop().id(), visitor, site.getLocale());
        var done = outcome == BookingState.BOOKED ? "booked" : "waiting";
        Faces.redirect("/workshop/%s?done=%s", Long.toString(getWorkshop().id()), done);
    }

    public WorkshopView getWorkshop() {
        return Asked.orNotFound(workshop);
    }

    public VisitorDraft getVisitor() {
        return visitor;
    }
}
