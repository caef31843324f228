package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.NO_ONE_CLOSES_THEIR_OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.access.SecondFactor;
import org.peerpath.access.WaysInDoubted;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;

/**
 * What an administrator can do about somebody's sign-in: close an account and open it again, end every sign-in, and take
 * away a second step whose phone and codes are lost, once they have made sure who asks. Never: see or set a password.
 */
@Stateless
@AsPlatform
public class AccountKeeping {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private Event<WaysInDoubted> doubted;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How it stands with somebody's account. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public KeptAccount see(long personId) {
        var account = accounts.of(personId).orElseThrow(NotFound::new);
        boolean second = factors.of(personId).filter(SecondFactor::isConfirmed).isPresent();
        return new KeptAccount(account.isClosed(), second, personId == actor.personId());
    }

    /** Nobody signs in with it, and whoever is in is out with their next request. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(long personId) {
        var account = anothers(personId);
        if (!account.isClosed()) {
            account.close(clock.instant());
            audit.record(AuditKind.ACCOUNT_DISABLED, actor.personId(), AuditSubject.person(personId));
            sessions.endAllOf(personId, actor.personId());
        }
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void reopen(long personId) {
        var account = anothers(personId);
        if (account.isClosed()) {
            account.reopen();
            audit.record(AuditKind.ACCOUNT_ENABLED, actor.personId(), AuditSubject.person(personId));
        }
    }

    /** Every sign-in of theirs, on every device. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void endSignIns(long personId) {
        anothers(personId);
        sessions.endAllOf(personId, actor.personId());
    }

    /** Phone and codes are lost, and the administrator has made sure who asks: the person sets a new second step up. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void takeSecondStepAway(long personId) {
        anothers(personId);
        factors.of(personId).ifPresent(factor -> {
            factors.remove(factor);
            audit.record(AuditKind.SECOND_FACTOR_OFF, actor.personId(), AuditSubject.person(personId));
        });
        factors.removeCodes(personId);
        factors.forgetBrowsers(personId);
        doubted.fire(new WaysInDoubted(personId));
        sessions.endAllOf(personId, actor.personId());
    }

    private Account anothers(long personId) {
        proof.require();
        NO_ONE_CLOSES_THEIR_OWN_ACCOUNT.require(personId != actor.personId());
        return accounts.of(personId).orElseThrow(NotFound::new);
    }

    /**
     * How it stands with an account.
     *
     * @param closed whether nobody can sign in with it
     * @param secondStep whether a second step is set up
     * @param own whether it is the administrator's own
     */
    public record KeptAccount(boolean closed, boolean secondStep, boolean own) {}
}
