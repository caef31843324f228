package org.peerpath.supervision.web;

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
import org.peerpath.supervision.service.AgreedDraft;
import org.peerpath.supervision.service.TeamSupervision;
import org.peerpath.supervision.service.TeamSupervisionView;
import org.peerpath.supervision.service.ThreeWayRow;

/** Supervision and the meetings of the three at one placement, for the course: when and how long, and never what about. */
@Named
@ViewScoped
public class TeamSupervisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TeamSupervision supervision;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private AgreedDraft agreed = new AgreedDraft();
    private @Nullable TeamSupervisionView view;

    @PostConstruct
    void load() {
        view = supervision.see(Asked.orNotFound(placementId));
        agreed = new AgreedDraft(view.place());
    }

    /** What is asked here before it is closed. */
    public void agree() {
        supervision.agree(getView().place().id(), agreed);
        done("asked.saved");
    }

    /** “Yes, it was so.” */
    public void confirm(ThreeWayRow row) {
        supervision.confirm(getView().place().id(), row.kind(), row.hash());
        done("threeWay.confirmed");
    }

    private void done(String key) {
        messages.info("supervision", key);
        Faces.redirect("team/supervision/%s", getView().place().id());
    }

    public TeamSupervisionView getView() {
        return Asked.orNotFound(view);
    }

    public AgreedDraft getAgreed() {
        return agreed;
    }
}
