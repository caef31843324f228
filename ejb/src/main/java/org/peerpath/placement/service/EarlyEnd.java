package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTurned;

/** Ends a placement before its time, by whichever of the three: evidence, trail and letters are the same. */
@ApplicationScoped
class EarlyEnd {
    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Event<PlacementTurned> turned;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    void end(Placement placement, Capacity by) {
        placement.endEarly(by, evidence.today(placement));
        evidence.milestone(placement, PlacementMilestone.ENDED_EARLY);
        turned(placement, by, AuditKind.PLACEMENT_ENDED_EARLY);
    }

    void turned(Placement placement, Capacity by, AuditKind kind) {
        audit.record(kind, actor.personId(), AuditThing.PLACEMENT.of(placement.id()));
        turned.fire(new PlacementTurned(
                placement.id(),
                placement.version(),
                placement.traineeId(),
                placement.supervisorId(),
                placement.state(),
                by));
    }
}
