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
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.enrolment.service.TraineeSupport;
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
        var path = support.path(claim.enrolmentId());
        var mine = claim.isOpen() && !Objects.equals(claim.decidedBy(), actor.personId());
        return new ClaimView(path, claim, left(path, claim), mine);
    }

    /** Decides; what is recognised now and was not before becomes evidence. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void decide(long claimId, long version, @Valid ClaimDecisionDraft draft) {
        var asked = claims.theirs(actor.personId(), claimId);
        claims.lock(asked.enrolmentId());
        var claim = claims.theirsAt(actor.personId(), claimId, version);
        var path = support.path(claim.enrolmentId());
        var more = claim.decide(draft.decision(), left(path, asked), actor.personId(), clock.instant());
        if (more > 0) {
            journal.append(
                    claim.enrolmentId(),
                    claim.facts(path.definition(), more, path.today()),
                    "PRIOR_LEARNING:" + claimId + ":" + claim.state());
        }
        audit.record(
                AuditKind.PRIOR_LEARNING_DECIDED,
                actor.personId(),
                AuditThing.CLAIM.of(claimId),
                AuditThing.ENROLMENT.of(claim.enrolmentId()));
        answered.fire(new ClaimAnswered(claimId, claim.enrolmentId(), claim.traineeId(), claim.state()));
    }

    private int left(PathView path, ClaimRow claim) {
        var others = claims.of(claim.enrolmentId()).stream()
                .filter(other -> other.id() != claim.id())
                .toList();
        return Claims.cap(path, others).left(claim.subject(), claim.whole()).minutes();
    }
}
