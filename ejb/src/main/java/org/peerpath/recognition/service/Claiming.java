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
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.evidence.Fact;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.recognition.PriorLearningClaim;
import org.peerpath.requirement.RecognisableTime;

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
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ClaimsView claims(long enrolmentId) {
        var path = myPath.path(enrolmentId);
        var rows = claims.of(enrolmentId);
        return new ClaimsView(path, choices(path, rows), rows);
    }

    /** What the programme recognises, less what is recognised or asked for already. */
    private static List<ClaimChoice> choices(PathView path, List<ClaimRow> rows) {
        return RecognisableTime.in(path.definition().mainAward().requirement()).entrySet().stream()
                .map(most -> new ClaimChoice(most.getKey(), most.getValue() - taken(path, rows, most.getKey())))
                .filter(choice -> choice.minutes() > 0)
                .toList();
    }

    private static int taken(PathView path, List<ClaimRow> rows, String subject) {
        var known = path.evidence().about(Fact.PriorLearning.class, subject).stream()
                .mapToInt(Fact.PriorLearning::minutes)
                .sum();
        var asked = rows.stream()
                .filter(row -> row.isOpen() && row.subject().equals(subject))
                .mapToInt(row -> row.minutes() - row.grantedMinutes())
                .sum();
        return known + asked;
    }

    /** Asks to have something recognised. */
    @RolesAllowed(Roles.TRAINEE)
    public void claim(long enrolmentId, @Valid ClaimDraft draft) {
        var enrolment = claims.lockOwn(actor.personId(), enrolmentId);
        var view = claims(enrolmentId);
        var claimed = draft.claimed();
        var most = view.choices().stream()
                .filter(choice -> choice.subject().equals(claimed.subject()))
                .mapToInt(ClaimChoice::minutes)
                .sum();
        var claim = new PriorLearningClaim(enrolment, claimed, most, view.path().today(), clock.instant());
        claims.add(claim);
        audit.record(AuditKind.PRIOR_LEARNING_CLAIMED, actor.personId(), AuditThing.CLAIM.of(claim.id()));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ClaimView claim(long claimId) {
        var claim = claims.own(actor.personId(), claimId);
        return new ClaimView(myPath.path(claim.enrolmentId()), claim);
    }

    /** Asks somebody else to look again. */
    @RolesAllowed(Roles.TRAINEE)
    public void ask(long claimId, long version, @NotBlank @Size(max = PriorLearningClaim.WORDS_MAX) String why) {
        var claim = claims.ownAt(actor.personId(), claimId, version);
        var path = myPath.path(claim.enrolmentId());
        var decided = claim.decidedAt();
        var decidedOn = decided == null ? path.today() : LocalDate.ofInstant(decided, ZoneId.of(path.zone()));
        claim.ask(Objects.requireNonNull(why).strip(), decidedOn, path.today(), clock.instant());
        audit.record(AuditKind.PRIOR_LEARNING_APPEALED, actor.personId(), AuditThing.CLAIM.of(claimId));
    }
}
