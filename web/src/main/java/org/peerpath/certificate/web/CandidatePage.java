package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.certificate.service.CandidateView;
import org.peerpath.certificate.service.CertificateIssue;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Site;

/** One person held against what an award asks for, and the signature that gives it to them. */
@Named
@ViewScoped
public class CandidatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateIssue issue;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(name = "award")
    private @Nullable String givenAward;

    private long enrolmentId;
    private String awardKey = "";
    private transient @Nullable CandidateView view;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        view = issue.candidate(enrolmentId, givenAward);
        awardKey = view.award().key();
    }

    public void sign() {
        var holder = getView().certificateName();
        var awardId = issue.issue(enrolmentId, awardKey);
        messages.info("certificate", "candidate.issued", holder);
        Faces.redirect("issuing/award/%s", awardId);
    }

    public CandidateView getView() {
        if (view == null) {
            view = issue.candidate(enrolmentId, awardKey);
        }
        return view;
    }

    public List<PathStep> getSteps() {
        return CandidateReading.steps(getView(), site.getLocale());
    }

    public String say(Localised words) {
        return words.in(site.getLocale());
    }
}
