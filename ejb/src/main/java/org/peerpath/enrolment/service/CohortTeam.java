package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.enrolment.LivedExperienceRole;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;

/** Who teaches a group, and who of them works in it from lived experience: asked by the lead, taken on by themselves. */
@Stateless
public class CohortTeam {
    @Inject
    private CohortPlans plans;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** By name. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TeamMember> team(long cohortId) {
        plans.taughtBy(actor.personId(), cohortId);
        return members(cohortId);
    }

    private List<TeamMember> members(long cohortId) {
        var parts = plans.team(cohortId).stream()
                .collect(Collectors.groupingBy(TeamPart::personId, LinkedHashMap::new, Collectors.toList()));
        var lived = plans.livedExperience(cohortId);
        return parts.values().stream()
                .map(theirs -> new TeamMember(
                        theirs.get(0).personId(),
                        theirs.get(0).name(),
                        theirs.stream().map(TeamPart::role).distinct().sorted().toList(),
                        lived.get(theirs.get(0).personId())))
                .toList();
    }

    /** Would like somebody of the team to work in this group from lived experience. Asking again changes nothing. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void ask(long cohortId, long personId) {
        var cohort = plans.ledBy(actor.personId(), cohortId);
        if (members(cohortId).stream().noneMatch(one -> one.personId() == personId)) {
            throw new NotFound();
        }
        if (plans.livedExperience(cohortId, personId).isEmpty()) {
            plans.add(LivedExperienceRole.asked(cohort, personId, actor.personId(), clock.instant()));
        }
    }

    /** Takes the role on in this group. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void takeOn(long cohortId) {
        var cohort = plans.taughtBy(actor.personId(), cohortId);
        plans.livedExperience(cohortId, actor.personId())
                .ifPresentOrElse(
                        asked -> asked.takeOn(actor.personId(), clock.instant()),
                        () -> plans.add(LivedExperienceRole.taken(cohort, actor.personId(), clock.instant())));
    }

    /** Lays it down, or would rather not: nothing of it stays. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void layDown(long cohortId) {
        plans.taughtBy(actor.personId(), cohortId);
        plans.livedExperience(cohortId, actor.personId()).ifPresent(plans::remove);
    }
}
