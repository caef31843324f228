package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.assessment.WorkState;
import org.peerpath.assessment.service.EssayView;
import org.peerpath.assessment.service.MyWork;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The step before a text is given away: reading it once more, and what will happen. */
@Named
@ViewScoped
public class HandInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyWork myWork;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenComponent;

    @SuppressWarnings("NullAway.Init")
    private EssayView view;

    @PostConstruct
    void load() {
        view = myWork.essay(Asked.orNotFound(givenId), Asked.orNotFound(givenComponent));
    }

    public void handIn() {
        myWork.handIn(view.enrolmentId(), view.component().code(), view.attempt(), view.version());
        messages.info("assessment", "handIn.done");
        Faces.redirect("my/essay/%s/%s", view.enrolmentId(), view.component().code());
    }

    public EssayView getView() {
        return view;
    }

    /** Whether there is a draft with something in it. */
    public boolean isReady() {
        return view.state() == WorkState.BEGUN && view.open() && view.words() > 0;
    }
}
