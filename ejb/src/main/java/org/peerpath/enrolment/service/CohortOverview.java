package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** What the team of a cohort sees of it: who is in it and where they stand, and when it meets. */
@Stateless
public class CohortOverview {
    private static final Set<Role> TEAM = Set.of(Role.TRAINER, Role.COURSE_LEAD);

    @Inject
    private Teams teams;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Actor actor;

    /** The cohorts whose team the actor is on, newest first. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CohortRow> cohorts() {
        return cohorts.of(actor.personId(), TEAM);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortRow cohort(long cohortId) {
        return cohorts.one(actor.personId(), TEAM, cohortId);
    }

    /** Who is in it, by name, and where each of them stands; without the actor, who is not on the team for themselves. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TraineeRow> trainees(long cohortId) {
        return teams.trainees(actor.personId(), cohortId);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SessionRow> sessions(long cohortId) {
        return enrolments.sessionsOf(List.of(cohort(cohortId).id()));
    }
}
