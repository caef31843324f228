package org.peerpath.dispute.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.WordKind;
import org.peerpath.placement.service.HoursWords;
import org.peerpath.placement.service.PlacementScope;

/** The two sides of a disagreement: both read everything, say how they see it, and agree to a proposal or not. */
@Stateless
public class BothSides {
    @Inject
    private Disputes disputes;

    @Inject
    private DisputeSteps steps;

    @Inject
    private HoursWords words;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DisputeView asTrainee(long id) {
        var row = disputes.row(PlacementScope.OWN, actor.personId(), id);
        return view(row, row.traineeAgreedAt() == null);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DisputeView asHost(long id) {
        var row = disputes.row(PlacementScope.SUPERVISED, actor.personId(), id);
        return view(row, row.hostAgreedAt() == null);
    }

    /** Those of the trainee's own placement. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeRow> ofMine(long placementId) {
        return disputes.ofPlacement(PlacementScope.OWN, actor.personId(), placementId);
    }

    /** Those of a placement that they supervise. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeRow> ofHosts(long placementId) {
        return disputes.ofPlacement(PlacementScope.SUPERVISED, actor.personId(), placementId);
    }

    /** Those that are open at any placement that they supervise. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeRow> openAtHosts() {
        return disputes.open(PlacementScope.SUPERVISED, actor.personId());
    }

    @RolesAllowed(Roles.TRAINEE)
    public void sayAsTrainee(long id, @Valid SaidDraft draft) {
        say(Capacity.TRAINEE, id, draft);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void sayAsHost(long id, @Valid SaidDraft draft) {
        say(Capacity.HOST, id, draft);
    }

    @RolesAllowed(Roles.TRAINEE)
    public void agreeAsTrainee(long id, long version) {
        agree(Capacity.TRAINEE, id, version);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void agreeAsHost(long id, long version) {
        agree(Capacity.HOST, id, version);
    }

    @RolesAllowed(Roles.TRAINEE)
    public void objectAsTrainee(long id, long version, @Valid SaidDraft draft) {
        object(Capacity.TRAINEE, id, version, draft);
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void objectAsHost(long id, long version, @Valid SaidDraft draft) {
        object(Capacity.HOST, id, version, draft);
    }

    private DisputeView view(DisputeRow row, boolean notYetAnswered) {
        return new DisputeView(row, words.about(row.entryId()), row.isProposed() && notYetAnswered, false, false);
    }

    private void say(Capacity side, long id, SaidDraft draft) {
        var dispute = disputes.any(scope(side), actor.personId(), id);
        dispute.requireOpen();
        steps.say(dispute, actor.personId(), side, WordKind.VIEW, draft.said());
    }

    /** The one who agrees last ends it. */
    private void agree(Capacity side, long id, long version) {
        var dispute = disputes.at(scope(side), actor.personId(), id, version);
        if (dispute.agree(side, clock.instant())) {
            steps.ended(dispute);
            audit.record(
                    AuditKind.DISAGREEMENT_SETTLED,
                    actor.personId(),
                    AuditThing.DISAGREEMENT.of(id),
                    AuditThing.LOG_ENTRY.of(dispute.logEntryId()));
        }
    }

    private void object(Capacity side, long id, long version, SaidDraft draft) {
        var dispute = disputes.at(scope(side), actor.personId(), id, version);
        dispute.object(steps.today(dispute), clock.instant());
        steps.say(dispute, actor.personId(), side, WordKind.OBJECTION, draft.said());
        steps.tell(dispute);
    }

    private static String scope(Capacity side) {
        return side == Capacity.TRAINEE ? PlacementScope.OWN : PlacementScope.SUPERVISED;
    }
}
