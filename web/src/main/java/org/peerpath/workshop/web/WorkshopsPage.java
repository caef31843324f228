package org.peerpath.workshop.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Site;
import org.peerpath.workshop.service.UpcomingWorkshops;
import org.peerpath.workshop.service.WorkshopProgramme;
import org.peerpath.workshop.service.WorkshopRow;

/** The workshops to come, page after page. */
@Named
@RequestScoped
public class WorkshopsPage {
    @Inject
    private WorkshopProgramme programme;

    @Inject
    private Site site;

    @Inject
    @Param(name = "after")
    private @Nullable Long after;

    private UpcomingWorkshops page = new UpcomingWorkshops(List.of(), null, null);

    @PostConstruct
    void load() {
        page = programme.upcoming(site.getLocale(), after);
    }

    public List<WorkshopRow> getRows() {
        return page.rows();
    }

    /** Where the next page begins; nothing on the last one. */
    public @Nullable Long getMore() {
        return page.more();
    }

    public @Nullable ZoneId getViewerZone() {
        return page.viewerZone();
    }

    public boolean isFirst() {
        return after == null;
    }
}
