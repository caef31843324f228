package org.peerpath.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.drafting.service.DraftHistory;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.drafting.service.StepRow;
import org.peerpath.kernel.web.Asked;

/** What was done to a draft, step by step, newest first. */
@Named
@RequestScoped
public class StepsPage {
    @Inject
    private Drafting drafting;

    @Inject
    private DraftHistory history;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    private List<StepRow> steps = List.of();

    @PostConstruct
    void load() {
        view = drafting.open(Asked.orNotFound(givenId));
        steps = history.steps(view.versionId());
    }

    public DraftView getView() {
        return view;
    }

    public List<StepRow> getSteps() {
        return steps;
    }
}
