package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.A_REPORT_IS_HANDED_IN_ONCE;
import static org.peerpath.placement.PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.PlacementReport;
import org.peerpath.placement.PlacementState;

/** The trainee's own placements: where they stand, and the report at their end. */
@Stateless
public class MyPlacements {
    @Inject
    private Placements placements;

    @Inject
    private PlacementViews views;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Proposals proposals;

    @Inject
    private Observations observations;

    @Inject
    private SignOffStandings standings;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlacementView> all() {
        return views.of(placements.factsOfTrainee(actor.personId()));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementView see(long placementId) {
        return views.of(placements.ownFacts(actor.personId(), placementId));
    }

    /** The same with what is asked before it is closed, and whether the agreement waits for the trainee. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementStanding standing(long placementId) {
        return standings.standing(see(placementId), Capacity.TRAINEE);
    }

    /** What the host said about competences, each time, newest first. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SeenRow> competencesSeen(long placementId) {
        return observations.ownRows(actor.personId(), placementId);
    }

    /** Whether the trainee can propose a placement: as long as they are on the way, also in a pause. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean mayPropose(long enrolmentId) {
        return proposals.areOpen(actor.personId(), enrolmentId);
    }

    /** The placement that stands for a step of the path, the one that did not end early before one that did. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> forStep(long enrolmentId, String requirement) {
        return placements.factsOfTrainee(actor.personId()).stream()
                .filter(p -> p.enrolmentId() == enrolmentId && p.requirement().equals(requirement))
                .filter(p -> p.state() != PlacementState.ENDED_EARLY)
                .map(PlacementFacts::id)
                .findFirst();
    }

    /** The report goes to host and course, once. */
    @RolesAllowed(Roles.TRAINEE)
    public void handInReport(long placementId, @Valid ReportDraft draft) {
        var placement = placements.own(actor.personId(), placementId);
        A_REPORT_IS_HANDED_IN_ONCE.require(placements.reportsOf(placementId).isEmpty());
        HOURS_NEED_AN_ACTIVE_AGREEMENT.require(placement.state() == PlacementState.ACTIVE);
        placements.add(new PlacementReport(placement, draft.getReport().strip(), clock.instant()));
        evidence.milestone(placement, PlacementMilestone.REPORT_HANDED_IN);
    }
}
