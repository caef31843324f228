package org.peerpath.adjustment.service;

import static org.peerpath.adjustment.AdjustmentRule.THERE_ARE_FEW_AT_A_TIME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.peerpath.adjustment.Adjustment;
import org.peerpath.adjustment.AdjustmentTerms;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** A course lead sets, changes and ends what was agreed with somebody of a group of theirs; the team reads it. */
@Stateless
public class SettingAdjustments {
    @Inject
    private Adjustments adjustments;

    @Inject
    private Arrangements arrangements;

    @Inject
    private Turns turns;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What counts for somebody today, for the team of one of their groups. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ArrangedView arranged(long enrolmentId) {
        var theirs = adjustments.taught(actor.personId(), enrolmentId);
        var led = actor.holds(Roles.COURSE_LEAD) && adjustments.isLed(actor.personId(), enrolmentId);
        return new ArrangedView(arrangements.of(enrolmentId, adjustments.today(theirs)), led);
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AdjustmentsView adjustments(long enrolmentId) {
        return view(adjustments.led(actor.personId(), enrolmentId));
    }

    /**
     * Sets what was agreed. Minutes and days take the place of those set before, from their first day to their last.
     *
     * @param seen what stood there when the form was opened: nobody replaces what they have not seen
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void set(long enrolmentId, String seen, @Valid AdjustmentDraft draft) {
        var theirs = adjustments.led(actor.personId(), enrolmentId);
        turns.take(theirs.personId());
        if (adjustments.isSent(theirs.personId(), draft.getKey())) {
            return;
        }
        var view = view(theirs);
        if (!view.seen().equals(seen)) {
            throw new OptimisticLockException();
        }
        THERE_ARE_FEW_AT_A_TIME.require(view.rows().size() < Adjustments.MOST);
        var terms = draft.terms();
        terms.requireAhead(view.today());
        var replaced = adjustments.standing(theirs, view.today()).stream()
                .filter(one -> one.isReplacedBy(terms))
                .toList();
        for (var one : replaced) {
            one.afterwards(terms).ifPresent(rest -> add(theirs, rest, UUID.randomUUID()));
            one.makeWay(terms.from(), clock.instant());
        }
        add(theirs, terms, draft.getKey());
        recorded(replaced.isEmpty() ? AuditKind.ADJUSTMENT_SET : AuditKind.ADJUSTMENT_CHANGED, enrolmentId);
    }

    private void add(Enrolment theirs, AdjustmentTerms terms, UUID key) {
        adjustments.add(new Adjustment(theirs, terms, key, actor.personId(), clock.instant()));
    }

    /** Ends it at once; ended twice is ended. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void end(long enrolmentId, long adjustmentId) {
        var theirs = adjustments.led(actor.personId(), enrolmentId);
        if (adjustments.theirs(theirs, adjustmentId).end(clock.instant())) {
            recorded(AuditKind.ADJUSTMENT_ENDED, enrolmentId);
        }
    }

    private AdjustmentsView view(Enrolment theirs) {
        var today = adjustments.today(theirs);
        return new AdjustmentsView(adjustments.nameOf(theirs), today, adjustments.rows(theirs, today));
    }

    private void recorded(AuditKind kind, long enrolmentId) {
        audit.record(kind, actor.personId(), AuditThing.ENROLMENT.of(enrolmentId));
    }
}
