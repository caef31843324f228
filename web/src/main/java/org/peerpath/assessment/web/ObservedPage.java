package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.assessment.service.MyWork;
import org.peerpath.assessment.service.ObservedView;
import org.peerpath.kernel.web.Asked;

/** What a trainer recorded about my role play or presentation. */
@Named
@RequestScoped
public class ObservedPage {
    @Inject
    private MyWork myWork;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenComponent;

    @SuppressWarnings("NullAway.Init")
    private ObservedView view;

    @PostConstruct
    void load() {
        view = myWork.observed(Asked.orNotFound(givenId), Asked.orNotFound(givenComponent));
    }

    public ObservedView getView() {
        return view;
    }
}
