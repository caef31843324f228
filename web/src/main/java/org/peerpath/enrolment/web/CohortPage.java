package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.enrolment.service.CohortOverview;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.enrolment.service.SessionRow;
import org.peerpath.enrolment.service.TraineeRow;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** One cohort for its team: who is in it and where they stand, and the sessions with their lists. */
@Named
@RequestScoped
public class CohortPage {
    @Inject
    private CohortOverview overview;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long cohortId;

    private @Nullable CohortRow cohort;
    private List<TraineeRow> trainees = List.of();
    private List<SessionRow> sessions = List.of();
    private @Nullable ProgrammeDefinition definition;

    @PostConstruct
    void load() {
        cohort = overview.cohort(Asked.orNotFound(cohortId));
        trainees = overview.trainees(cohort.id());
        sessions = overview.sessions(cohort.id());
        definition = definitions.of(cohort.programmeVersionId());
    }

    public CohortRow getCohort() {
        return Asked.orNotFound(cohort);
    }

    public List<TraineeRow> getTrainees() {
        return trainees;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public String getProgramme() {
        return definition == null ? "" : definition.title().in(site.getLocale());
    }

    public String sessionTitle(SessionRow session) {
        return definition == null
                ? ""
                : definition.session(session.code()).title().in(site.getLocale());
    }

    /** Whether its list can be filled in: from the session's start on, by the cohort's own clock. */
    public boolean hasBegun(SessionRow session) {
        return !LocalDateTime.ofInstant(clock.instant(), ZoneId.of(getCohort().zone()))
                .isBefore(session.startsAt());
    }

    /** Course leads also read who applied. */
    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }
}
