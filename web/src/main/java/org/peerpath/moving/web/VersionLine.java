package org.peerpath.moving.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.moving.service.OwnOffer;
import org.peerpath.moving.service.OwnVersions;

/** A quiet line on a path that has a newer version: that there is something to read, or what was said about it. */
@Named
@RequestScoped
public class VersionLine {
    @Inject
    private OwnVersions versions;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    private @Nullable List<OwnOffer> offers;

    /** Empty where there is nothing to say. */
    public String of(long enrolmentId) {
        if (offers == null) {
            offers = versions.offers();
        }
        return offers.stream()
                .filter(offer -> offer.enrolmentId() == enrolmentId)
                .findFirst()
                .map(this::line)
                .orElse("");
    }

    private String line(OwnOffer offer) {
        Locale locale = site.getLocale();
        var key = "line." + offer.state().name();
        return Texts.say("moving", locale, key, shown.date(offer.until()));
    }
}
