package org.peerpath.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.attendance.service.CodeShowing;
import org.peerpath.attendance.service.CodeView;
import org.peerpath.attendance.service.MarkRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;

/** The code of a session, large enough for a room. While people can enter themselves it renews itself, unless asked not to. */
@Named
@RequestScoped
public class WallPage {
    /** So often it is looked whether somebody has entered themselves. */
    private static final long RENEW_SECONDS = 20;

    @Inject
    private CodeShowing codes;

    @Inject
    private MarkWords words;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(name = "still")
    private @Nullable String still;

    private @Nullable CodeView view;

    @PostConstruct
    void load() {
        var loaded = codes.show(Asked.orNotFound(givenId));
        view = loaded;
        if (loaded.open() && !isStill()) {
            long left = Duration.between(clock.instant(), loaded.until()).toSeconds() + 1;
            Faces.getResponse().setHeader("Refresh", String.valueOf(Math.min(RENEW_SECONDS, left)));
        }
    }

    public CodeView getView() {
        return Asked.orNotFound(view);
    }

    public boolean isStill() {
        return still != null;
    }

    /** Whether there is a list yet. */
    public boolean isBegun() {
        return !LocalDateTime.ofInstant(clock.instant(), getZone())
                .isBefore(getView().session().startsAt());
    }

    public String getTitle() {
        var session = getView().session();
        return getView().definition().session(session.code()).title().in(site.getLocale());
    }

    public ZoneId getZone() {
        return ZoneId.of(getView().session().zone());
    }

    public String tell(MarkRow row) {
        return words.said(row, getView().session().minutes(), getZone());
    }
}
