package org.peerpath.wellbeing.web;

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
import org.peerpath.wellbeing.service.ArrangedDraft;
import org.peerpath.wellbeing.service.ArrangedView;
import org.peerpath.wellbeing.service.ArrangingPlacement;

/** What a trainee has arranged at a placement: said, read and ended by them. */
@Named
@ViewScoped
public class ArrangedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ArrangingPlacement arranging;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private final ArrangedDraft draft = new ArrangedDraft();
    private @Nullable ArrangedView view;

    @PostConstruct
    void load() {
        view = arranging.mine(Asked.orNotFound(placementId));
    }

    public void arrange() {
        arranging.arrange(getView().placementId(), draft);
        goOn("arranged.done");
    }

    public void end(long id) {
        arranging.end(getView().placementId(), id);
        goOn("arranged.ended");
    }

    private void goOn(String notice) {
        messages.info("wellbeing", notice);
        Faces.redirect("my/arranged/%s", getView().placementId());
    }

    public ArrangedView getView() {
        return Asked.orNotFound(view);
    }

    public ArrangedDraft getDraft() {
        return draft;
    }
}
