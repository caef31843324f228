package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.placement.service.LogPage;
import org.peerpath.placement.service.LogReading;

/** The days of one placement that were sent, as a practice supervisor reads them. */
@Named
@RequestScoped
public class HostDaysPage {
    @Inject
    private LogReading log;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    @Inject
    @Param
    private @Nullable String before;

    private LogPage page = LogPage.EMPTY;

    @PostConstruct
    void load() {
        page = log.asHost(Asked.orNotFound(placementId), before);
    }

    public LogPage getPage() {
        return page;
    }
}
