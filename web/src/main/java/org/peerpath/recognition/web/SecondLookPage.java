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
import org.peerpath.recognition.service.ClaimView;
import org.peerpath.recognition.service.Claiming;

/** Asking that somebody else looks at a claim again. */
@Named
@ViewScoped
public class SecondLookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Claiming claiming;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long claimId;
    private long version;
    private @Nullable String why;
    private transient @Nullable ClaimView view;

    @PostConstruct
    void load() {
        claimId = Asked.orNotFound(givenId);
        version = getView().claim().version();
    }

    public void ask() {
        claiming.ask(claimId, version, why == null ? "" : why);
        messages.info("recognition", "again.sent");
        Faces.redirect("my/prior-learning/%s", getView().claim().enrolmentId());
    }

    public ClaimView getView() {
        if (view == null) {
            view = claiming.claim(claimId);
        }
        return view;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
