package org.peerpath.wellbeing.service;

import static org.peerpath.wellbeing.WellbeingRule.THERE_ARE_TEN_AT_MOST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.wellbeing.PlacementAdjustment;

/** What is done otherwise for a trainee at a placement: said and ended by them, read by those who have to do it. */
@Stateless
public class ArrangingPlacement {
    @Inject
    private Theirs theirs;

    @Inject
    private MyPlacements placements;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ArrangedView mine(long placementId) {
        var view = placements.see(placementId);
        return new ArrangedView(
                placementId,
                view.title(),
                view.facts().host(),
                view.facts().state().isOpenForTerms(),
                theirs.standing(actor.personId(), placementId));
    }

    /** Sent twice, it is one. */
    @RolesAllowed(Roles.TRAINEE)
    public void arrange(long placementId, @Valid ArrangedDraft draft) {
        var placement = theirs.lock(actor.personId(), placementId);
        if (theirs.isThere(actor.personId(), draft.key())) {
            return;
        }
        THERE_ARE_TEN_AT_MOST.require(
                theirs.standing(actor.personId(), placementId).size() < PlacementAdjustment.MOST);
        theirs.add(new PlacementAdjustment(placement, draft.getWords(), draft.key(), clock.instant()));
    }

    /** Ends at once, and nobody is asked. */
    @RolesAllowed(Roles.TRAINEE)
    public void end(long placementId, long id) {
        theirs.own(actor.personId(), placementId, id).orElseThrow(NotFound::new).end(clock.instant());
    }

    /** What whoever stands beside the trainee has to know, while the placement goes on. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ArrangedRow> beside(long placementId) {
        return theirs.standingBeside(actor.personId(), placementId);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ArrangedRow> forTeam(long placementId) {
        return theirs.standingForTeam(actor.personId(), placementId);
    }
}
