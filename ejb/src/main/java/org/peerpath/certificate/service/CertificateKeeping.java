package org.peerpath.certificate.service;

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
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.certificate.CertificateRevoked;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** An issuing organisation keeps what it issued: looks it up, suspends, reinstates, revokes. */
@Stateless
public class CertificateKeeping {
    /** Rows on a page; one more is asked for, to know whether there are more. */
    public static final int PAGE = 20;

    @Inject
    private AuditTrail audit;

    @Inject
    private Awards awards;

    @Inject
    private Event<CertificateRevoked> revoked;

    @Inject
    private Actor actor;

    @Inject
    private RecentProof proof;

    @Inject
    private Clock clock;

    /** What was issued, newest first; up to one row more than a page. */
    @RolesAllowed(Roles.ISSUER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AwardRow> issued(long belowAward) {
        return awards.issuedBy(actor.personId(), belowAward, PAGE + 1);
    }

    @RolesAllowed(Roles.ISSUER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AwardView award(long awardId) {
        var award = awards.issuedBy(actor.personId(), awardId);
        return new AwardView(
                award.id(),
                award.version(),
                award.state(),
                FrozenFace.read(award.face()),
                awards.steps(awardId),
                awards.zone(award));
    }

    /** Something is looked into; until then nobody can confirm it. */
    @RolesAllowed(Roles.ISSUER)
    public void suspend(long awardId, long version, @Valid ReasonDraft draft) {
        proof.require();
        var award = awards.issuedBy(actor.personId(), awardId, version);
        awards.add(award.suspend(reason(draft), actor.personId(), clock.instant()));
        recorded(AuditKind.AWARD_SUSPENDED, awardId);
    }

    /** It was looked into, and stands. */
    @RolesAllowed(Roles.ISSUER)
    public void reinstate(long awardId, long version, @Valid ReasonDraft draft) {
        proof.require();
        var award = awards.issuedBy(actor.personId(), awardId, version);
        awards.add(award.reinstate(reason(draft), actor.personId(), clock.instant()));
        recorded(AuditKind.AWARD_REINSTATED, awardId);
    }

    /** Takes it back for good. */
    @RolesAllowed(Roles.ISSUER)
    public void revoke(long awardId, long version, @Valid ReasonDraft draft) {
        proof.require();
        var award = awards.issuedBy(actor.personId(), awardId, version);
        awards.add(award.revoke(reason(draft), actor.personId(), clock.instant()));
        recorded(AuditKind.AWARD_REVOKED, awardId);
        revoked.fire(new CertificateRevoked(awardId, award.personId()));
    }

    private void recorded(AuditKind kind, long awardId) {
        audit.record(kind, actor.personId(), AuditThing.AWARD.of(awardId));
    }

    private static String reason(ReasonDraft draft) {
        return Objects.requireNonNull(draft.getReason()).strip();
    }
}
