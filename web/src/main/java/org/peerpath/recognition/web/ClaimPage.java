package org.peerpath.recognition.web;

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
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.service.ClaimDeciding;
import org.peerpath.recognition.service.ClaimDecisionDraft;
import org.peerpath.recognition.service.ClaimView;

/** One claim for the team: what was learned, and deciding about it. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDeciding deciding;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final ClaimDecisionDraft draft = new ClaimDecisionDraft();
    private long claimId;
    private long version;
    private transient @Nullable ClaimView view;

    @PostConstruct
    void load() {
        claimId = Asked.orNotFound(givenId);
        version = getView().claim().version();
    }

    public void decide() {
        deciding.decide(claimId, version, draft);
        messages.info("recognition", "claim.decided");
        Faces.redirect("team/claims");
    }

    public ClaimView getView() {
        if (view == null) {
            view = deciding.claim(claimId);
        }
        return view;
    }

    public ClaimDecisionDraft getDraft() {
        return draft;
    }

    /** A module is recognised whole or not at all. */
    public List<ClaimOutcome> getOutcomes() {
        return getView().claim().whole()
                ? List.of(ClaimOutcome.FULL, ClaimOutcome.NONE)
                : List.of(ClaimOutcome.values());
    }
}
