package org.peerpath.dispute.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.dispute.service.BothSides;
import org.peerpath.dispute.service.DisputeView;
import org.peerpath.dispute.service.SaidDraft;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The same day, as the practice supervisor who asked reads it. */
@Named
@ViewScoped
public class HostDisputePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BothSides sides;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final SaidDraft draft = new SaidDraft();
    private final SaidDraft objection = new SaidDraft();
    private @Nullable DisputeView view;

    @PostConstruct
    void load() {
        view = sides.asHost(Asked.orNotFound(givenId));
    }

    public void say() {
        sides.sayAsHost(getView().row().id(), draft);
        done("dispute.said");
    }

    public void agree() {
        sides.agreeAsHost(getView().row().id(), getView().row().version());
        done("dispute.agreed");
    }

    public void object() {
        sides.objectAsHost(getView().row().id(), getView().row().version(), objection);
        done("dispute.objected");
    }

    private void done(String key) {
        messages.info("dispute", key);
        Faces.redirect("host/dispute/%s", getView().row().id());
    }

    public DisputeView getView() {
        return Asked.orNotFound(view);
    }

    public SaidDraft getDraft() {
        return draft;
    }

    public SaidDraft getObjection() {
        return objection;
    }
}
