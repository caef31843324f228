package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.CohortReadiness;
import org.peerpath.enrolment.CohortState;
import org.peerpath.enrolment.service.CohortDraft;
import org.peerpath.enrolment.service.CohortKeeping;
import org.peerpath.enrolment.service.CohortToPlan;
import org.peerpath.enrolment.service.VersionChoice;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The plan of one group: what stands in the catalogue, what it still needs, and opening it. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private long version;
    private boolean draftOnly;
    private String name = "";
    private CohortDraft draft = new CohortDraft();
    private transient @Nullable CohortToPlan plan;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        var loaded = getPlan();
        version = loaded.version();
        draft = loaded.draft();
        name = String.valueOf(draft.getName());
        draftOnly = loaded.state() == CohortState.DRAFT;
    }

    public void save() {
        keeping.save(cohortId, version, draft);
        goOn("plan.saved");
    }

    public void open() {
        keeping.open(cohortId, version);
        goOn("plan.opened");
    }

    private void goOn(String notice) {
        messages.info("enrolment", notice);
        Faces.redirect("team/plan/%s", cohortId);
    }

    private CohortToPlan getPlan() {
        if (plan == null) {
            plan = keeping.plan(cohortId);
        }
        return plan;
    }

    public List<VersionChoice> getVersions() {
        return getPlan().choices();
    }

    public CohortReadiness getReady() {
        return getPlan().ready();
    }

    /** Nobody but its team sees it yet. */
    public boolean isPlanned() {
        return draftOnly;
    }

    public long getCohortId() {
        return cohortId;
    }

    public String getName() {
        return name;
    }

    public CohortDraft getDraft() {
        return draft;
    }
}
