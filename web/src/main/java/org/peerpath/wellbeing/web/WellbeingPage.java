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
import org.peerpath.wellbeing.service.MyWellbeing;
import org.peerpath.wellbeing.service.PlanDraft;
import org.peerpath.wellbeing.service.PlanView;

/** A plan for oneself at a placement. */
@Named
@ViewScoped
public class WellbeingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyWellbeing wellbeing;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    /** Fresh with each request: the server keeps no word of it between two. */
    private transient @Nullable PlanDraft draft;

    private transient @Nullable PlanView view;

    @PostConstruct
    void load() {
        getView();
    }

    public void keep() {
        wellbeing.keep(Asked.orNotFound(placementId), getDraft());
        messages.info("wellbeing", "plan.kept");
        Faces.redirect("my/wellbeing/%s", Asked.orNotFound(placementId));
    }

    public PlanView getView() {
        if (view == null) {
            view = wellbeing.plan(Asked.orNotFound(placementId));
        }
        return view;
    }

    public PlanDraft getDraft() {
        if (draft == null) {
            draft = new PlanDraft();
            draft.setWords(getView().words());
        }
        return draft;
    }
}
