package org.peerpath.dispute.service;

import static org.peerpath.dispute.DisputeRule.THE_COURSE_STANDS_BETWEEN_BOTH_SIDES;

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
import org.peerpath.dispute.Dispute;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.WordKind;
import org.peerpath.placement.service.HoursWords;
import org.peerpath.placement.service.PlacementScope;

/** The course between both sides: listen, propose, hand on; and where it was handed on, the course lead decides. */
@Stateless
public class Mediation {
    private static final String TEAM = PlacementScope.OF_THE_TEAM;

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

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DisputeView see(long id) {
        var person = actor.personId();
        var row = disputes.row(TEAM, person, id);
        var between = person != row.supervisorId() && !disputes.isOfTheHost(person, row.placementId());
        var decidable = between && row.isWithLead() && disputes.isLed(person, row.placementId());
        return new DisputeView(
                row, words.about(row.entryId()), false, between && row.state().isMediated(), decidable);
    }

    /** Those of a placement of their cohorts. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeRow> of(long placementId) {
        return disputes.ofPlacement(TEAM, actor.personId(), placementId);
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void say(long id, @Valid SaidDraft draft) {
        var dispute = disputes.any(TEAM, actor.personId(), id);
        dispute.requireOpen();
        requireBetween(dispute);
        say(dispute, WordKind.VIEW, draft.said());
    }

    /** Asks both sides whether it could end like that. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void propose(long id, long version, @Valid OutcomeDraft draft) {
        var dispute = disputes.at(TEAM, actor.personId(), id, version);
        requireBetween(dispute);
        var outcome = draft.outcome();
        dispute.propose(outcome, actor.personId(), clock.instant());
        say(dispute, WordKind.PROPOSAL, outcome.reasons());
        steps.tell(dispute);
    }

    /** Hands it to whoever answers for the course. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void handOn(long id, long version, @Valid SaidDraft draft) {
        var dispute = disputes.at(TEAM, actor.personId(), id, version);
        requireBetween(dispute);
        dispute.handOn(actor.personId(), steps.today(dispute), clock.instant());
        say(dispute, WordKind.HANDED_ON, draft.said());
        steps.tell(dispute);
    }

    /** Decides, with reasons that both sides read. What counts becomes evidence. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void decide(long id, long version, @Valid OutcomeDraft draft) {
        var dispute = disputes.at(PlacementScope.LED, actor.personId(), id, version);
        requireBetween(dispute);
        var outcome = draft.outcome();
        dispute.decide(outcome, actor.personId(), clock.instant());
        say(dispute, WordKind.DECISION, outcome.reasons());
        steps.ended(dispute);
        audit.record(
                AuditKind.DISAGREEMENT_DECIDED,
                actor.personId(),
                AuditThing.DISAGREEMENT.of(id),
                AuditThing.LOG_ENTRY.of(dispute.logEntryId()));
    }

    /** Nobody who asked, or may ask, for the host mediates as the course. */
    private void requireBetween(Dispute dispute) {
        dispute.requireBetween(actor.personId());
        THE_COURSE_STANDS_BETWEEN_BOTH_SIDES.require(!disputes.isOfTheHost(actor.personId(), dispute.placementId()));
    }

    private void say(Dispute dispute, WordKind kind, String said) {
        steps.say(dispute, actor.personId(), Capacity.COURSE, kind, said);
    }
}
