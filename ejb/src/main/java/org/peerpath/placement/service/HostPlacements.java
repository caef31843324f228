package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.SignOffPart;

/** The placements a practice supervisor stands beside, and the confirmation of each as a whole at its end. */
@Stateless
public class HostPlacements {
    @Inject
    private AuditTrail audit;

    @Inject
    private Placements placements;

    @Inject
    private PlacementViews views;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private SignOffStandings standings;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlacementView> all() {
        return views.ofHost(placements.factsOfSupervisor(actor.personId()));
    }

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementView see(long placementId) {
        return views.ofHost(placements.supervisedFacts(actor.personId(), placementId));
    }

    /**
     * The same with what is asked before it is closed, and whether the agreement waits for the host; of hours at other hosts
     * only that they are enough.
     */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementStanding standing(long placementId) {
        var view = views.of(placements.supervisedFacts(actor.personId(), placementId));
        var standing = standings.standing(view, Capacity.HOST);
        return new PlacementStanding(
                view.atHost(),
                standing.asked().stream().map(line -> here(line, view)).toList(),
                standing.toSign());
    }

    private static SignOffLine here(SignOffLine line, PlacementView view) {
        if (line.part() != SignOffPart.HOURS) {
            return line;
        }
        return new SignOffLine(
                line.part(), line.met() ? line.need() : view.hours().confirmed(), line.need());
    }

    /** "This placement took place as the log says." */
    @RolesAllowed(Roles.SUPERVISOR)
    public void confirmWhole(long placementId) {
        var placement = placements.supervised(actor.personId(), placementId);
        var undecided = placements.balance(placementId).undecided();
        placement.confirmAsHost(actor.personId(), undecided, clock.instant());
        evidence.milestone(placement, PlacementMilestone.HOST_CONFIRMED);
        audit.record(AuditKind.PLACEMENT_CONFIRMED, actor.personId(), AuditThing.PLACEMENT.of(placementId));
    }
}
