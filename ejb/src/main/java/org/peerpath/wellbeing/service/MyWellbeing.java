package org.peerpath.wellbeing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.service.MyPlacements;

/** A plan for oneself at a placement: never asked for, and read by nobody else. */
@Stateless
public class MyWellbeing {
    @Inject
    private Plans plans;

    @Inject
    private Theirs theirs;

    @Inject
    private MyPlacements placements;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlanView plan(long placementId) {
        var view = placements.see(placementId);
        var plan = theirs.plan(actor.personId(), placementId);
        var words = plan.flatMap(one -> plans.opened(one.sealed(), placementId));
        return new PlanView(placementId, view.title(), words.orElse(""), plan.isPresent() && words.isEmpty());
    }

    /** Keeps what is written; nothing written takes the plan away. */
    @RolesAllowed(Roles.TRAINEE)
    public void keep(long placementId, @Valid PlanDraft draft) {
        plans.keep(theirs.lock(actor.personId(), placementId), draft.getWords());
    }
}
