package org.peerpath.recognition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.enrolment.service.TraineeSupport;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.recognition.ClaimAnswered;

/** The team of a group decides what is recognised: a second person, and at a second look a third. */
@Stateless
public class ClaimDeciding {
    @Inject
    private Claims claims;

    @Inject
    private TraineeSupport support;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Event<ClaimAnswered> answered;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** What waits for the actor's team, the soonest due first. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ClaimRow> waiting() {
        return claims.waiting(actor.personId());
    }

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ClaimView claim(long claimId) {
        var claim = claims.theirs(actor.personId(), claimId);
        return new ClaimView(support.path(claim.enrolmentId()), claim);
    }

    /** Decides; what is recognised now and was not before becomes evidence. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long claimId, long version, @Valid ClaimDecisionDraft draft) {
        var claim = claims.theirsAt(actor.personId(), claimId, version);
        var more = claim.decide(draft.decision(), actor.personId(), clock.instant());
        if (more > 0) {
            var today = support.path(claim.enrolmentId()).today();
            journal.append(
                    claim.enrolmentId(),
                    List.of(new Fact.PriorLearning(claim.subject(), more, today)),
                    "PRIOR_LEARNING:" + claimId + ":" + claim.state());
        }
        audit.record(
                AuditKind.PRIOR_LEARNING_DECIDED,
                actor.personId(),
                AuditThing.CLAIM.of(claimId),
                AuditThing.ENROLMENT.of(claim.enrolmentId()));
        answered.fire(new ClaimAnswered(claimId, claim.traineeId(), claim.state()));
    }
}
