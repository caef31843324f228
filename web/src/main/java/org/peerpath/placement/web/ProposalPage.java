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
import org.peerpath.kernel.web.Site;
import org.peerpath.placement.service.PlacementProposal;
import org.peerpath.placement.service.ProposalDraft;
import org.peerpath.placement.service.ProposalView;

/** The trainee proposes a placement that was found together with a host. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlacementProposal proposal;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long enrolmentId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String step;

    private final ProposalDraft draft = new ProposalDraft();
    private @Nullable ProposalView view;

    @PostConstruct
    void load() {
        view = proposal.begin(Asked.orNotFound(enrolmentId), Asked.orNotFound(step));
    }

    public void propose() {
        var id = proposal.propose(Asked.orNotFound(enrolmentId), Asked.orNotFound(step), draft);
        messages.info("placement", "propose.done");
        Faces.redirect("my/agreement/%s", id);
    }

    public ProposalView getView() {
        return Asked.orNotFound(view);
    }

    public String getTitle() {
        return getView().title().in(site.getLocale());
    }

    public ProposalDraft getDraft() {
        return draft;
    }
}
