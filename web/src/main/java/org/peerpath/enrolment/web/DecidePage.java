package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.DecisionDraft;
import org.peerpath.enrolment.service.TraineeSupport;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** Deciding, as a named person and with reasons, what no score can decide. */
@Named
@ViewScoped
public class DecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TraineeSupport support;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenDecision;

    private final DecisionDraft draft = new DecisionDraft();
    private long enrolmentId;
    private String decision = "";
    private String title = "";
    private String question = "";
    private String appeal = "";
    private String trainee = "";

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        decision = Asked.orNotFound(givenDecision);
        var view = support.path(enrolmentId);
        var plan = view.decision(decision);
        title = plan.title().in(site.getLocale());
        question = plan.question().in(site.getLocale());
        appeal = plan.appeal().in(site.getLocale());
        trainee = view.displayName();
    }

    public void decide() {
        support.decide(enrolmentId, decision, draft);
        messages.info("enrolment", "decide.done");
        Faces.redirect("team/trainee/%s", enrolmentId);
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public DecisionDraft getDraft() {
        return draft;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getTitle() {
        return title;
    }

    public String getQuestion() {
        return question;
    }

    public String getAppeal() {
        return appeal;
    }

    public String getTrainee() {
        return trainee;
    }
}
