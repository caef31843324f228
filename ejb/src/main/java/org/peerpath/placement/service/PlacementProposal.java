package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_SUPERVISOR_BELONGS_TO_THE_HOST;
import static org.peerpath.placement.PlacementRule.ONE_PLACEMENT_AT_A_TIME_FOR_EACH_STEP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.hosting.service.HostStanding;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;
import org.peerpath.programme.PlacementPlan;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** A trainee proposes a placement for a step of their path; the terms are written, and three can sign. */
@Stateless
public class PlacementProposal {
    @Inject
    private Proposals proposals;

    @Inject
    private Placements placements;

    @Inject
    private Agreements agreements;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private HostStanding hosts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProposalView begin(long enrolmentId, String requirement) {
        var plan = plan(proposals.own(actor.personId(), enrolmentId), requirement);
        return new ProposalView(plan.title(), plan.minutes(), proposals.supervisorsFor(actor.personId()));
    }

    /** @return the id of the new placement */
    @RolesAllowed(Roles.TRAINEE)
    public long propose(long enrolmentId, String requirement, @Valid ProposalDraft draft) {
        var facts = proposals.own(actor.personId(), enrolmentId);
        var plan = plan(facts, requirement);
        placements.lockAllOf(actor.personId());
        ONE_PLACEMENT_AT_A_TIME_FOR_EACH_STEP.require(!placements.isTaken(enrolmentId, requirement));
        var supervisor = supervisor(Objects.requireNonNull(draft.getSupervisorId()));
        hosts.requireWilling(actor.personId(), supervisor.hostOrganisationId());
        var terms = terms(plan, supervisor, draft);
        var placement = new Placement(facts.organisationId(), enrolmentId, actor.personId(), terms);
        placements.add(placement);
        var goals = Objects.requireNonNull(draft.getGoals());
        var text = new AgreementText(facts.language()).write(plan, facts, supervisor, terms, goals);
        agreements.add(new Agreement(placement, 1, facts.language(), text, clock.instant()));
        audit.record(
                AuditKind.PLACEMENT_PROPOSED,
                actor.personId(),
                AuditThing.PLACEMENT.of(placement.id()),
                AuditSubject.person(supervisor.personId()));
        return placement.id();
    }

    private PlacementPlan plan(ProposalFacts facts, String requirement) {
        return definitions.of(facts.programmeVersionId()).placements().stream()
                .filter(plan -> plan.code().equals(requirement))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SupervisorChoice supervisor(long personId) {
        return proposals.supervisorsFor(actor.personId()).stream()
                .filter(choice -> choice.personId() == personId)
                .findFirst()
                .orElseThrow(A_SUPERVISOR_BELONGS_TO_THE_HOST::violated);
    }

    private static PlacementTerms terms(PlacementPlan plan, SupervisorChoice supervisor, ProposalDraft draft) {
        return new PlacementTerms(
                plan.code(),
                supervisor.hostOrganisationId(),
                Objects.requireNonNull(draft.getSite()).strip(),
                supervisor.personId(),
                Objects.requireNonNull(draft.getStarts()),
                Objects.requireNonNull(draft.getEnds()),
                supervisor.zone(),
                plan.minutes());
    }
}
