package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_SUPERVISOR_BELONGS_TO_THE_HOST;
import static org.peerpath.placement.PlacementRule.ONE_PLACEMENT_AT_A_TIME_FOR_EACH_STEP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.hosting.service.HostStanding;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.AgreementChanged;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;
import org.peerpath.placement.service.AgreementVersions.Writer;
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
    private AgreementVersions versions;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private HostStanding hosts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AgreementChanged> changed;

    @Inject
    private Actor actor;

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
        var terms = ProposalTerms.of(draft, new AgreementText(facts.language()));
        var placement =
                new Placement(facts.organisationId(), enrolmentId, actor.personId(), terms(plan, supervisor, draft));
        placement.follow(terms);
        placements.add(placement);
        var writer = new Writer(actor.personId(), Capacity.TRAINEE, facts.language());
        versions.write(placement, 1, writer, parties(facts, plan, supervisor), terms);
        audit.record(
                AuditKind.PLACEMENT_PROPOSED,
                actor.personId(),
                AuditThing.PLACEMENT.of(placement.id()),
                AuditSubject.person(supervisor.personId()));
        changed.fire(AgreementChanged.by(actor.personId(), Capacity.TRAINEE, placement, 1, terms));
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

    static AgreementParties parties(ProposalFacts facts, PlacementPlan plan, SupervisorChoice supervisor) {
        return new AgreementParties(
                facts.trainee(),
                supervisor.host(),
                supervisor.town(),
                facts.cohort(),
                plan.title(),
                plan.minutes(),
                supervisor.zone().getId(),
                Map.of(supervisor.personId(), supervisor.name()),
                Map.of());
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
