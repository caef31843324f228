package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_FOLLOWS_A_PUBLISHED_VERSION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Cohort;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * A course lead opens a group and keeps its plan. Whoever answers for a programme opens groups of it; whoever answers for one
 * group alone keeps that one.
 */
@Stateless
public class CohortKeeping {
    @Inject
    private CohortPlans plans;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private WaitingList list;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What a new group can follow; nothing for those who answer for single groups only. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VersionChoice> versions() {
        return plans.versionsLedBy(actor.personId());
    }

    /**
     * Begins a group, which only its team sees until it is opened.
     *
     * @return its id
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long begin(@Valid CohortDraft draft) {
        var versionId = Objects.requireNonNull(draft.getVersionId());
        var version = plans.versionLedBy(actor.personId(), versionId)
                .orElseThrow(A_GROUP_FOLLOWS_A_PUBLISHED_VERSION::violated);
        var organisation = plans.organisationOf(version.programmeId());
        var cohort = new Cohort(organisation, version.programmeId(), versionId, draft.plan());
        plans.add(cohort);
        recorded(AuditKind.COHORT_BEGUN, cohort.id());
        return cohort.id();
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CohortToPlan plan(long cohortId) {
        var cohort = plans.ledBy(actor.personId(), cohortId);
        return new CohortToPlan(
                cohort.id(),
                cohort.version(),
                cohort.state(),
                CohortDraft.of(cohort),
                plans.readiness(cohortId),
                cohort.placesTaken(),
                choices(cohort));
    }

    private List<VersionChoice> choices(Cohort cohort) {
        return plans.versionsOf(cohort.programmeId()).stream()
                .filter(choice -> choice.versionId() == cohort.programmeVersionId()
                        || (!cohort.isOpen() && cohort.placesTaken() == 0))
                .toList();
    }

    /** Runs otherwise from now on. What another version of the programme does not know has no day any more. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void save(long cohortId, long version, @Valid CohortDraft draft) {
        var cohort = plans.ledAt(actor.personId(), cohortId, version);
        var versionId = Objects.requireNonNull(draft.getVersionId());
        A_GROUP_FOLLOWS_A_PUBLISHED_VERSION.require(versionId == cohort.programmeVersionId()
                || plans.versionsOf(cohort.programmeId()).stream().anyMatch(one -> one.versionId() == versionId));
        cohort.follow(versionId);
        cohort.plan(draft.plan());
        forgetUnknownSessions(cohort);
        list.passOn(cohort);
        recorded(AuditKind.COHORT_CHANGED, cohortId);
    }

    private void forgetUnknownSessions(Cohort cohort) {
        var known = definitions.of(cohort.programmeVersionId()).sessions().stream()
                .map(session -> session.code())
                .collect(Collectors.toSet());
        plans.sessions(cohort.id()).stream()
                .filter(session -> !known.contains(session.code()))
                .forEach(plans::remove);
    }

    /** Lets people apply from now on. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void open(long cohortId, long version) {
        plans.ledAt(actor.personId(), cohortId, version).open(plans.readiness(cohortId), clock.instant());
        recorded(AuditKind.COHORT_OPENED, cohortId);
    }

    private void recorded(AuditKind kind, long cohortId) {
        audit.record(kind, actor.personId(), AuditThing.COHORT.of(cohortId));
    }
}
