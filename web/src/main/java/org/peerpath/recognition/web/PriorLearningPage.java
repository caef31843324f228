package org.peerpath.recognition.web;

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
import org.peerpath.recognition.service.ClaimDraft;
import org.peerpath.recognition.service.Claiming;
import org.peerpath.recognition.service.ClaimsView;

/** What somebody learned before: what they asked to have recognised, what became of it, and asking for more. */
@Named
@ViewScoped
public class PriorLearningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Claiming claiming;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final ClaimDraft draft = new ClaimDraft();
    private long enrolmentId;
    private transient @Nullable ClaimsView view;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        var choices = getView().choices();
        if (choices.size() == 1) {
            draft.setSubject(choices.get(0).key());
        }
    }

    public void claim() {
        claiming.claim(enrolmentId, draft);
        messages.info("recognition", "mine.sent");
        Faces.redirect("my/prior-learning/%s", enrolmentId);
    }

    public ClaimsView getView() {
        if (view == null) {
            view = claiming.claims(enrolmentId);
        }
        return view;
    }

    public ClaimDraft getDraft() {
        return draft;
    }
}
