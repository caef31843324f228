package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.enrolment.CohortState;
import org.peerpath.enrolment.service.CohortKeeping;
import org.peerpath.enrolment.service.CohortOverview;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** The groups whose team somebody is on, newest first, and the way to a new one. */
@Named
@RequestScoped
public class CohortsPage {
    @Inject
    private CohortOverview overview;

    @Inject
    private CohortKeeping keeping;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Site site;

    private List<CohortRow> cohorts = List.of();
    private boolean opener;

    @PostConstruct
    void load() {
        cohorts = overview.cohorts();
        opener = isLead() && !keeping.versions().isEmpty();
    }

    public List<CohortRow> getCohorts() {
        return cohorts;
    }

    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }

    /** Answers for a programme, and so can open a group of it. */
    public boolean isOpener() {
        return opener;
    }

    public boolean isDraft(CohortRow row) {
        return row.state() == CohortState.DRAFT;
    }

    public String programme(CohortRow row) {
        return definitions.of(row.programmeVersionId()).title().in(site.getLocale());
    }
}
