package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.OfferOutcome;
import org.peerpath.enrolment.service.OfferView;
import org.peerpath.enrolment.service.OfferedPlaces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** A place that is held for somebody, by the link in their letter. Opening it does nothing yet: machines open links too. */
@Named
@RequestScoped
public class OfferPage {
    @Inject
    private OfferedPlaces places;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String link;

    private @Nullable OfferView offer;

    @PostConstruct
    void load() {
        offer = places.offer(Asked.orNotFound(link));
    }

    public void accept() {
        var outcome = places.accept(Asked.orNotFound(link));
        messages.info("enrolment", outcome == OfferOutcome.TAKEN ? "offer.taken" : "offer.ended");
        goOn();
    }

    public void leave() {
        places.leave(Asked.orNotFound(link));
        messages.info("enrolment", "offer.left");
        goOn();
    }

    private void goOn() {
        Faces.redirect("offer/%s", Asked.orNotFound(link));
    }

    public OfferView getOffer() {
        return Asked.orNotFound(offer);
    }

    public String getProgramme() {
        return getOffer().definition().title().in(site.getLocale());
    }

    public ZoneId getZone() {
        return getOffer().cohort().clock();
    }

    /** It can be taken now. */
    public boolean isHeld() {
        return getOffer().state() == ApplicationState.OFFERED && !getOffer().over();
    }

    /** It ended; the place on the list is kept. */
    public boolean isOver() {
        return getOffer().state() == ApplicationState.WAITLISTED
                || (getOffer().state() == ApplicationState.OFFERED && getOffer().over());
    }

    public boolean isTaken() {
        return getOffer().state() == ApplicationState.ADMITTED;
    }
}
