package org.peerpath.adjustment.service;

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
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** What is arranged for the person who asks: theirs to read, and to end at any moment. */
@Stateless
public class MyAdjustments {
    @Inject
    private Adjustments adjustments;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AdjustmentRow> mine() {
        return adjustments.own(actor.personId());
    }

    /** Ends it at once, without a word to anybody; ended twice is ended. */
    @RolesAllowed(Roles.TRAINEE)
    public void end(long adjustmentId) {
        if (adjustments.own(actor.personId(), adjustmentId).end(clock.instant())) {
            audit.record(AuditKind.ADJUSTMENT_ENDED, actor.personId(), AuditThing.PERSON.of(actor.personId()));
        }
    }
}
