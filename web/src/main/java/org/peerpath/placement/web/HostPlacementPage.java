package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.service.HostPlacements;
import org.peerpath.placement.service.PlacementAgreement;
import org.peerpath.placement.service.PlacementView;

/** One placement as its practice supervisor sees it, and the confirmation of the whole at its end. */
@Named
@ViewScoped
public class HostPlacementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HostPlacements placements;

    @Inject
    private PlacementAgreement agreements;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable PlacementView view;
    private List<SignOffLine> asked = List.of();
    private boolean toSign;

    @PostConstruct
    void load() {
        view = placements.see(Asked.orNotFound(placementId));
        asked = view.facts().isActive() ? placements.asked(view.id()) : List.of();
        toSign = view.facts().isProposed() && agreements.asHost(view.id()).maySign();
    }

    public void confirmWhole() {
        placements.confirmWhole(getView().id());
        messages.info("placement", "host.confirmedWhole");
        Faces.redirect("host/placement/%s", getView().id());
    }

    /** Whether the agreement waits for the signature of the host. */
    public boolean isToSign() {
        return toSign;
    }

    /** What is asked before it is closed, and what of it is there. */
    public List<SignOffLine> getAsked() {
        return asked;
    }

    public PlacementView getView() {
        return Asked.orNotFound(view);
    }
}
