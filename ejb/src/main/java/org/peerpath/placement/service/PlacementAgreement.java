package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.hosting.service.HostStanding;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementSigned;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.DaysAdded;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Trainee, host and course read the same words and sign them. The third signature makes the placement. */
@Stateless
public class PlacementAgreement {
    @Inject
    private HostStanding hosts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Placements placements;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementVersions versions;

    @Inject
    private Differences differences;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Event<AgreementSigned> signed;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AgreementView asTrainee(long placementId) {
        return view(placements.ownFacts(actor.personId(), placementId), Capacity.TRAINEE, true);
    }

    /** Also for whom the newest version names as the next practice supervisor: otherwise nobody could take over. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AgreementView asHost(long placementId) {
        var me = actor.personId();
        return placements
                .found(PlacementScope.SUPERVISED, me, placementId)
                .map(facts -> view(facts, Capacity.HOST, true))
                .or(() -> placements
                        .found(PlacementScope.NAMED_NEXT, me, placementId)
                        .map(facts -> view(facts, Capacity.HOST, false)))
                .orElseThrow(NotFound::new);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AgreementView asCourse(long placementId) {
        return view(placements.teamFacts(actor.personId(), placementId), Capacity.COURSE, true);
    }

    /** @param shownHash the hash of the words that the page showed */
    @RolesAllowed(Roles.TRAINEE)
    public void signAsTrainee(long placementId, String shownHash) {
        sign(placements.lock(Capacity.TRAINEE, actor.personId(), placementId), Capacity.TRAINEE, shownHash);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void signAsHost(long placementId, String shownHash) {
        sign(placements.lockToSign(actor.personId(), placementId), Capacity.HOST, shownHash);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void signAsCourse(long placementId, String shownHash) {
        sign(placements.lock(Capacity.COURSE, actor.personId(), placementId), Capacity.COURSE, shownHash);
    }

    private AgreementView view(PlacementFacts facts, Capacity capacity, boolean beside) {
        var agreement = agreements.current(facts.id());
        var signers = agreements.signersOf(agreement);
        var versions = agreements.versions(facts.id());
        var me = actor.personId();
        var talked = facts.state().isOpenForTerms();
        var open = talked
                && !agreement.isSignedByAll()
                && signers.stream().noneMatch(s -> s.capacity() == capacity || s.personId() == me);
        var definition = definitions.of(facts.programmeVersionId());
        return new AgreementView(
                facts,
                definition.placement(facts.requirement()).title(),
                agreement.number(),
                agreement.language(),
                agreement.terms(),
                agreement.hash(),
                signers,
                versions,
                changes(versions, definition, agreement.language()),
                beside,
                talked && beside,
                open);
    }

    /** What is otherwise than in the version before; nothing where that was kept as words alone. */
    private List<ShownChange> changes(List<VersionRow> versions, ProgrammeDefinition definition, String language) {
        if (versions.size() < 2) {
            return List.of();
        }
        var said =
                agreements.terms(List.of(versions.get(0).id(), versions.get(1).id()));
        var after = said.get(versions.get(0).id());
        var before = said.get(versions.get(1).id());
        return after == null || before == null ? List.of() : differences.between(before, after, definition, language);
    }

    private void sign(Placement placement, Capacity capacity, String shownHash) {
        var agreement = agreements.current(placement.id());
        var before = agreements.signaturesUnder(agreement);
        var signature = agreement.sign(actor.personId(), capacity, shownHash, clock.instant());
        if (capacity == Capacity.COURSE || before.size() == Capacity.values().length - 1) {
            requireReady(placement, agreement);
        }
        var first = placement.state() == PlacementState.PROPOSED;
        var complete = placement.sign(signature, before, evidence.today(placement));
        agreements.add(signature);
        if (complete) {
            versions.comeIntoForce(placement, agreement);
        }
        if (complete && first) {
            evidence.milestone(placement, PlacementMilestone.AGREED);
        }
        if (complete && first && placement.state() == PlacementState.ACTIVE) {
            evidence.milestone(placement, PlacementMilestone.STARTED);
        }
        audit.record(
                AuditKind.AGREEMENT_SIGNED,
                actor.personId(),
                AuditThing.AGREEMENT.of(agreement.id()),
                AuditThing.PLACEMENT.of(placement.id()));
        signed.fire(new AgreementSigned(placement.id(), actor.personId(), capacity, complete));
    }

    /**
     * The host of this version and the days that it adds, and not what held before: asked of whoever signs for the course, and
     * once more with the last signature, since a place can be gone and an approval taken back in between.
     */
    private void requireReady(Placement placement, Agreement agreement) {
        DaysAdded.to(placement, agreements.terms(placement, agreement))
                .ifPresent(days -> hosts.requireReady(
                        placement.organisationId(),
                        placement.hostOrganisationId(),
                        days.from(),
                        days.until(),
                        placement.id()));
    }
}
