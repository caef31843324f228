package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;
import org.peerpath.placement.service.ReportDraft;

/** The trainee hands in the report about a placement. */
@Named
@ViewScoped
public class ReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPlacements mine;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private final ReportDraft draft = new ReportDraft();
    private @Nullable PlacementView view;

    @PostConstruct
    void load() {
        view = mine.see(Asked.orNotFound(placementId));
    }

    public void handIn() {
        mine.handInReport(getView().id(), draft);
        messages.info("placement", "report.handedIn");
        Faces.redirect("my/placement/%s", getView().id());
    }

    public PlacementView getView() {
        return Asked.orNotFound(view);
    }

    public ReportDraft getDraft() {
        return draft;
    }
}
