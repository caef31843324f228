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
import org.peerpath.placement.service.AgreementView;
import org.peerpath.placement.service.PlacementAgreement;
import org.peerpath.placement.service.PlacementSignOff;
import org.peerpath.placement.service.PlacementStanding;
import org.peerpath.placement.service.PlacementView;

/** A placement as the course sees it: sign the agreement, read the report, close it or end it. */
@Named
@ViewScoped
public class TeamPlacementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlacementAgreement agreements;

    @Inject
    private PlacementSignOff signOff;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable AgreementView agreement;
    private @Nullable PlacementStanding standing;
    private String report = "";

    @PostConstruct
    void load() {
        var id = Asked.orNotFound(placementId);
        agreement = agreements.asCourse(id);
        standing = signOff.standing(id);
        report = getView().reportHandedIn() ? signOff.report(id) : "";
    }

    public void sign() {
        var id = getView().id();
        Signing.sign(() -> agreements.signAsCourse(id, getAgreement().hash()), "team/placement/%s", id);
    }

    public void close() {
        signOff.signOff(getView().id());
        done("team.signedOff");
    }

    public void endEarly() {
        signOff.endEarly(getView().id());
        done("team.ended");
    }

    private void done(String key) {
        messages.info("placement", key);
        Faces.redirect("team/placement/%s", getView().id());
    }

    public AgreementView getAgreement() {
        return Asked.orNotFound(agreement);
    }

    public PlacementView getView() {
        return standing().view();
    }

    /** What is asked before it is closed, and what of it is there. */
    public List<SignOffLine> getAsked() {
        return standing().asked();
    }

    /** Whether all of it is there. */
    public boolean isComplete() {
        return getView().complete() && getAsked().stream().allMatch(SignOffLine::met);
    }

    private PlacementStanding standing() {
        return Asked.orNotFound(standing);
    }

    public String getReport() {
        return report;
    }

    public List<String> getReportParagraphs() {
        return List.of(report.split("\\R{2,}", -1));
    }
}
