package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.certificate.AwardState;
import org.peerpath.certificate.service.AwardView;
import org.peerpath.certificate.service.CertificateKeeping;
import org.peerpath.certificate.service.ReasonDraft;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** One award, and what its issuing organisation can still do: suspend, reinstate, revoke. */
@Named
@ViewScoped
public class AwardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final Reason reason = new Reason();
    private long awardId;
    private long version;
    private transient @Nullable AwardView view;

    @PostConstruct
    void load() {
        awardId = Asked.orNotFound(givenId);
        version = getView().version();
    }

    public void suspend() {
        keeping.suspend(awardId, version, reason);
        goOn("award.suspended");
    }

    public void reinstate() {
        keeping.reinstate(awardId, version, reason);
        goOn("award.reinstated");
    }

    public void revoke() {
        keeping.revoke(awardId, version, reason);
        goOn("award.revoked");
    }

    private void goOn(String notice) {
        messages.info("certificate", notice);
        Faces.redirect("issuing/award/%s", awardId);
    }

    public AwardView getView() {
        if (view == null) {
            view = keeping.award(awardId);
        }
        return view;
    }

    public boolean isIssued() {
        return getView().state() == AwardState.ISSUED;
    }

    public boolean isSuspended() {
        return getView().state() == AwardState.SUSPENDED;
    }

    public boolean isRevoked() {
        return getView().state() == AwardState.REVOKED;
    }

    public ReasonDraft getReason() {
        return reason;
    }

    /** Kept with the page. */
    public static class Reason extends ReasonDraft implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
