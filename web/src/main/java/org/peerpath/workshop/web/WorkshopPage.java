package org.peerpath.workshop.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.workshop.service.WorkshopKeeping;
import org.peerpath.workshop.service.WorkshopProgramme;
import org.peerpath.workshop.service.WorkshopView;

/** One workshop, for anybody to read. */
@Named
@RequestScoped
public class WorkshopPage {
    @Inject
    private WorkshopProgramme programme;

    @Inject
    private WorkshopKeeping keeping;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    /** What somebody just did who was sent here: the page says thank you. */
    @Inject
    @Param(name = "done")
    private @Nullable String done;

    private @Nullable WorkshopView workshop;
    private @Nullable ZoneId viewerZone;
    private boolean mine;

    @PostConstruct
    void load() {
        workshop = programme.workshop(Asked.orNotFound(id), site.getLocale());
        viewerZone = programme.viewerZone();
        mine = workshop.bookable() && keeping.isMine(workshop.id());
    }

    public WorkshopView getWorkshop() {
        return Asked.orNotFound(workshop);
    }

    /** The reader's own zone, where it is known and another one. */
    public @Nullable ZoneId getOtherZone() {
        var zone = viewerZone;
        return zone == null || zone.equals(getWorkshop().zone()) ? null : zone;
    }

    /** Whether the reader looks after this workshop and may still call it off. */
    public boolean isMine() {
        return mine;
    }

    public boolean isJustBooked() {
        return "booked".equals(done);
    }

    public boolean isJustWaiting() {
        return "waiting".equals(done);
    }
}
