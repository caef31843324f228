package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.assessment.WorkState;
import org.peerpath.assessment.service.MyWork;
import org.peerpath.assessment.service.WorkList;
import org.peerpath.assessment.service.WorkRow;
import org.peerpath.kernel.web.Asked;

/** Everything of mine that is assessed, and where it stands. */
@Named
@RequestScoped
public class WorkPage {
    @Inject
    private MyWork myWork;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @SuppressWarnings("NullAway.Init")
    private WorkList list;

    @PostConstruct
    void load() {
        list = myWork.list(Asked.orNotFound(givenId));
    }

    public WorkList getList() {
        return list;
    }

    /** Where this is done; nowhere, where a trainer watches and nothing was decided yet. */
    public String address(WorkRow row) {
        var rest = list.enrolmentId() + "/" + row.component();
        return switch (row.kind()) {
            case WRITTEN -> "/my/essay/" + rest;
            case QUIZ -> "/my/quiz/" + rest;
            case OBSERVED -> row.state() == WorkState.NOT_BEGUN ? "" : "/my/observed/" + rest;
        };
    }

    /** The look of a row: whose turn it is. */
    public String kind(WorkRow row) {
        return switch (row.state()) {
            case PASSED -> "done";
            case WITH_TRAINER -> "wait";
            case NOT_BEGUN -> "none";
            case BEGUN, NOT_YET -> "you";
        };
    }
}
