package org.peerpath.moving.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.moving.service.OfferingVersions;
import org.peerpath.moving.service.ProgrammeUnderWay;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Who is under way in which version of a programme, and what the newest one changes for them. */
@Named
@RequestScoped
public class MovingPage {
    @Inject
    private OfferingVersions offering;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long programmeId;

    private @Nullable ProgrammeUnderWay view;

    @PostConstruct
    void load() {
        view = offering.programme(Asked.orNotFound(programmeId));
    }

    public ProgrammeUnderWay getView() {
        return Asked.orNotFound(view);
    }

    public String getTitle() {
        var newest = getView().newest();
        return newest == null
                ? getView().slug()
                : definitions.of(newest.id()).title().in(site.getLocale());
    }
}
