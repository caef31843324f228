package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.audit.AuditKind;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;

/** A placement that rests, goes on, or ends before its time. Nobody is asked why. */
@Stateless
public class PlacementTurns {
    @Inject
    private Placements placements;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private EarlyEnd end;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.TRAINEE)
    public void suspendMine(long placementId) {
        suspend(mine(placementId), Capacity.TRAINEE);
    }

    @RolesAllowed(Roles.TRAINEE)
    public void goOnWithMine(long placementId) {
        goOn(mine(placementId), Capacity.TRAINEE);
    }

    @RolesAllowed(Roles.TRAINEE)
    public void endMine(long placementId) {
        end.end(mine(placementId), Capacity.TRAINEE);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void endAsHost(long placementId) {
        end.end(placements.supervised(actor.personId(), placementId), Capacity.HOST);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void suspendAsCourse(long placementId) {
        suspend(placements.ofTeam(actor.personId(), placementId), Capacity.COURSE);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void goOnAsCourse(long placementId) {
        goOn(placements.ofTeam(actor.personId(), placementId), Capacity.COURSE);
    }

    private Placement mine(long placementId) {
        return placements.own(actor.personId(), placementId);
    }

    private void suspend(Placement placement, Capacity by) {
        placement.suspend(evidence.today(placement));
        end.turned(placement, by, AuditKind.PLACEMENT_SUSPENDED);
    }

    private void goOn(Placement placement, Capacity by) {
        placement.goOn(evidence.today(placement));
        end.turned(placement, by, AuditKind.PLACEMENT_RESUMED);
    }
}
