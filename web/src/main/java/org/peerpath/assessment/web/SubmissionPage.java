package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.assessment.service.Assessing;
import org.peerpath.assessment.service.AssessmentView;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Reading a text beside its rubric, and deciding. */
@Named
@ViewScoped
public class SubmissionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Assessing assessing;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long submissionId;

    @SuppressWarnings("NullAway.Init")
    private AssessmentView view;

    @SuppressWarnings("NullAway.Init")
    private Rating rating;

    @PostConstruct
    void load() {
        submissionId = Asked.orNotFound(givenId);
        view = assessing.submission(submissionId);
        rating = new Rating(view.criteria());
    }

    public void decide() {
        assessing.decide(submissionId, view.version(), rating.getDraft());
        messages.info("assessment", "decide.done", view.trainee());
        Faces.redirect("team/assess");
    }

    public AssessmentView getView() {
        return view;
    }

    public Rating getRating() {
        return rating;
    }
}
