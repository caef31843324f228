package org.peerpath.workshop.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.kernel.web.Site;
import org.peerpath.workshop.service.WorkshopProgramme;
import org.peerpath.workshop.service.WorkshopRow;

/** The next three workshops, on the start page. */
@Named
@RequestScoped
public class SoonestWorkshops {
    @Inject
    private WorkshopProgramme programme;

    @Inject
    private Site site;

    private List<WorkshopRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = programme.soonest(site.getLocale(), 3);
    }

    public List<WorkshopRow> getRows() {
        return rows;
    }
}
