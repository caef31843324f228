package org.peerpath.dispute.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.dispute.Counts;
import org.peerpath.dispute.service.DisputeView;
import org.peerpath.dispute.service.Mediation;
import org.peerpath.dispute.service.OutcomeDraft;
import org.peerpath.dispute.service.SaidDraft;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** A day that two sides see differently, for the course: listen, propose, hand on, and where it was handed on, decide. */
@Named
@ViewScoped
public class TeamDisputePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Mediation mediation;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final SaidDraft draft = new SaidDraft();
    private final SaidDraft handing = new SaidDraft();
    private final OutcomeDraft outcome = new OutcomeDraft();
    private @Nullable DisputeView view;

    @PostConstruct
    void load() {
        view = mediation.see(Asked.orNotFound(givenId));
    }

    public void say() {
        mediation.say(getView().row().id(), draft);
        done("dispute.said");
    }

    public void propose() {
        mediation.propose(getView().row().id(), getView().row().version(), outcome);
        done("dispute.proposed");
    }

    public void handOn() {
        mediation.handOn(getView().row().id(), getView().row().version(), handing);
        done("dispute.handedOn");
    }

    public void decide() {
        mediation.decide(getView().row().id(), getView().row().version(), outcome);
        done("dispute.decided");
    }

    private void done(String key) {
        messages.info("dispute", key);
        Faces.redirect("team/dispute/%s", getView().row().id());
    }

    public DisputeView getView() {
        return Asked.orNotFound(view);
    }

    public SaidDraft getDraft() {
        return draft;
    }

    public SaidDraft getHanding() {
        return handing;
    }

    public OutcomeDraft getOutcome() {
        return outcome;
    }

    public Counts[] getCounts() {
        return Counts.values();
    }
}
