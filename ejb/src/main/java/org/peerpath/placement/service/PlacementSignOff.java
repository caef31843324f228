package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;

/** The course's part of a placement: see where all of a cohort stand, close what is complete, end what cannot go on. */
@Stateless
public class PlacementSignOff {
    @Inject
    private AuditTrail audit;

    @Inject
    private Placements placements;

    @Inject
    private PlacementViews views;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private EarlyEnd end;

    @Inject
    private SignOffStandings standings;

    @Inject
    private Actor actor;

    /** The placements of the cohorts this person teaches or answers for. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlacementView> all() {
        return views.of(placements.factsOfTeam(actor.personId()));
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementView see(long placementId) {
        return views.of(placements.teamFacts(actor.personId(), placementId));
    }

    /** The same with what is asked before it is closed, and whether the agreement waits for the course. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementStanding standing(long placementId) {
        return standings.standing(see(placementId), Capacity.COURSE);
    }

    /** What the trainee wrote at the end; nothing if nothing is there yet. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String report(long placementId) {
        placements.teamFacts(actor.personId(), placementId);
        return placements.reportsOf(placementId).stream()
                .map(report -> report.words())
                .findFirst()
                .orElse("");
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void signOff(long placementId) {
        var placement = placements.ofTeam(actor.personId(), placementId);
        var view = views.of(placements.teamFacts(actor.personId(), placementId));
        placement.signOff(standings.of(view));
        evidence.milestone(placement, PlacementMilestone.SIGNED_OFF);
        audit.record(AuditKind.PLACEMENT_SIGNED_OFF, actor.personId(), AuditThing.PLACEMENT.of(placementId));
    }

    /** Hours confirmed until now stay valid. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void endEarly(long placementId) {
        var placement = placements.ofTeam(actor.personId(), placementId);
        end.end(placement, Capacity.COURSE);
    }
}
