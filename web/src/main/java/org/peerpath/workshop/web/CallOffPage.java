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
import org.peerpath.workshop.service.WorkshopKeeping;
import org.peerpath.workshop.service.WorkshopView;

/** Calling a workshop off, for whoever looks after it. */
@Named
@RequestScoped
public class CallOffPage {
    @Inject
    private WorkshopKeeping keeping;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    private @Nullable WorkshopView workshop;

    @PostConstruct
    void load() {
        workshop = keeping.workshop(Asked.orNotFound(id), site.getLocale());
    }

    public void callOff() {
        keeping.callOff(getWorkshop().id());
        messages.info("workshop", "off.done");
        Faces.redirect("workshop/%s", getWorkshop().id());
    }

    public WorkshopView getWorkshop() {
        return Asked.orNotFound(workshop);
    }
}
