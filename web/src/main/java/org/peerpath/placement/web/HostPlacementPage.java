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
import org.peerpath.placement.service.PlacementStanding;
import org.peerpath.placement.service.PlacementView;

/** One placement as its practice supervisor sees it, and the confirmation of the whole at its end. */
@Named
@ViewScoped
public class HostPlacementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HostPlacements placements;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable PlacementStanding standing;

    @PostConstruct
    void load() {
        standing = placements.standing(Asked.orNotFound(placementId));
    }

    public void confirmWhole() {
        placements.confirmWhole(getView().id());
        messages.info("placement", "host.confirmedWhole");
        Faces.redirect("host/placement/%s", getView().id());
    }

    /** Whether the agreement waits for the signature of the host. */
    public boolean isToSign() {
        return standing().toSign();
    }

    /** What is asked before it is closed, and what of it is there. */
    public List<SignOffLine> getAsked() {
        return standing().asked();
    }

    public PlacementView getView() {
        return standing().view();
    }

    private PlacementStanding standing() {
        return Asked.orNotFound(standing);
    }
}
