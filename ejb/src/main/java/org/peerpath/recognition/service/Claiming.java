package org.peerpath.recognition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.peerpath.adjustment.service.Arrangements;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.recognition.PriorLearningClaim;
import org.peerpath.recognition.Recognisable;

/** What a trainee does to have recognised what they learned before. */
@Stateless
public class Claiming {
    @Inject
    private Claims claims;

    @Inject
    private MyPath myPath;

    @Inject
    private AuditTrail audit;

    @Inject
    private Arrangements arrangements;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ClaimsView claims(long enrolmentId) {
        var path = myPath.path(enrolmentId);
        var rows = claims.of(enrolmentId);
        return new ClaimsView(path, isOpen(path) ? Claims.cap(path, rows).left() : List.of(), rows, moreDays(path));
    }

    /** Asks to have something recognised. */
    @RolesAllowed(Roles.TRAINEE)
    public void claim(long enrolmentId, @Valid ClaimDraft draft) {
        var enrolment = claims.lockOwn(actor.personId(), enrolmentId);
        if (claims.isSent(enrolmentId, draft.getKey())) {
            return;
        }
        var view = claims(enrolmentId);
        var most = view.choices().stream()
                .filter(choice -> choice.key().equals(draft.getSubject()))
                .findFirst()
                .orElse(new Recognisable(Objects.requireNonNull(draft.getSubject()), 0, false));
        var claim = new PriorLearningClaim(
                enrolment, most, draft.claimed(), draft.getKey(), view.path().today(), clock.instant());
        claims.add(claim);
        audit.record(AuditKind.PRIOR_LEARNING_CLAIMED, actor.personId(), AuditThing.CLAIM.of(claim.id()));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ClaimView claim(long claimId) {
        var claim = claims.own(actor.personId(), claimId);
        var path = myPath.path(claim.enrolmentId());
        var until = claim.lastDayToAsk(ZoneId.of(path.zone()), moreDays(path));
        return new ClaimView(
                path, claim, 0, isOpen(path) && until != null && !path.today().isAfter(until));
    }

    /** Asks somebody else to look again. */
    @RolesAllowed(Roles.TRAINEE)
    public void ask(long claimId, long version, @NotBlank @Size(max = PriorLearningClaim.WORDS_MAX) String why) {
        var asked = claims.own(actor.personId(), claimId);
        // The path first, as whoever decides does: two who lock in the same order never wait for each other.
        claims.lockOwn(actor.personId(), asked.enrolmentId()).requireOpen();
        var claim = claims.ownAt(actor.personId(), claimId, version);
        var path = myPath.path(claim.enrolmentId());
        var decided = claim.decidedAt();
        var decidedOn = decided == null ? path.today() : LocalDate.ofInstant(decided, ZoneId.of(path.zone()));
        var lastDay = PriorLearningClaim.lastDayToAsk(decidedOn, moreDays(path));
        claim.ask(why.strip(), lastDay, path.today(), clock.instant());
        audit.record(AuditKind.PRIOR_LEARNING_APPEALED, actor.personId(), AuditThing.CLAIM.of(claimId));
    }

    private int moreDays(PathView path) {
        return arrangements.of(path.enrolmentId(), path.today()).days();
    }

    private static boolean isOpen(PathView path) {
        return path.state() == EnrolmentState.ACTIVE || path.state() == EnrolmentState.PAUSED;
    }
}
