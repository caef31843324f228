package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.assessment.service.AssessmentView;
import org.peerpath.assessment.service.Observing;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Recording what a trainer watched. */
@Named
@ViewScoped
public class ObservePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Observing observing;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenComponent;

    @SuppressWarnings("NullAway.Init")
    private AssessmentView view;

    @SuppressWarnings("NullAway.Init")
    private Rating rating;

    @PostConstruct
    void load() {
        view = observing.observation(Asked.orNotFound(givenId), Asked.orNotFound(givenComponent));
        rating = new Rating(view.criteria());
    }

    public void record() {
        observing.record(view.enrolmentId(), view.component().code(), view.attempt(), rating.getDraft());
        messages.info("assessment", "decide.done", view.trainee());
        Faces.redirect("team/observations");
    }

    public AssessmentView getView() {
        return view;
    }

    public Rating getRating() {
        return rating;
    }
}
