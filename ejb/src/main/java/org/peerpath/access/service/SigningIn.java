package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.ADDRESS_AND_PASSWORD_BELONG_TOGETHER;
import static org.peerpath.access.AccessRule.A_CLOSED_ACCOUNT_OPENS_NO_DOOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.peerpath.access.Door;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.JournalLocks;
import org.peerpath.identity.service.PasswordHashes;
import org.peerpath.kernel.service.AsPlatform;

/** The front door: address and password. */
@Stateless
@AsPlatform
public class SigningIn {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private JournalLocks journals;

    @Inject
    private SecondFactors factors;

    @Inject
    private Entrance entrance;

    @Inject
    private Sessions sessions;

    @Inject
    private Throttle throttle;

    @Inject
    private Actor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Lets somebody in, or half-way in where a second step follows. An unknown address and a wrong password look the same
     * and take the same time, and the door rests for both after as many tries.
     */
    @PermitAll
    public Entered signIn(String email, String password, Visitor visitor) {
        var found = accounts.findByEmail(email);
        boolean known = factors.isKnown(
                visitor.knownBrowser(), found.map(Account::personId).orElse(-1L), clock.instant());
        var bucket = bucket(email, visitor, known);
        var person = found.map(Account::personId).orElse(null);
        throttle.take(Door.SIGN_IN, visitor, bucket, person);
        var account = checked(found, password);
        throttle.giveBack(Door.SIGN_IN, visitor, bucket);
        if (account.isClosed()) {
            audit.recordRegardless(AuditKind.SIGN_IN_REFUSED, person);
            throw A_CLOSED_ACCOUNT_OPENS_NO_DOOR.violated();
        }
        var journalKey = journals.unlock(account.personId(), password).orElse(null);
        return entrance.letIn(account.personId(), visitor, known, journalKey, clock.instant());
    }

    /** Who tries from elsewhere cannot make the door rest for a browser that its owner used before. */
    private static String bucket(String email, Visitor visitor, boolean known) {
        return Account.canonical(email) + (known ? ":" + visitor.knownBrowser() : "");
    }

    private Account checked(Optional<Account> found, String password) {
        var hash = found.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || found.isEmpty() || hash == null) {
            audit.recordRegardless(
                    AuditKind.SIGN_IN_REFUSED, found.map(Account::personId).orElse(null));
            throw ADDRESS_AND_PASSWORD_BELONG_TOGETHER.violated();
        }
        if (passwords.isOutdated(hash)) {
            found.get().rehash(passwords.hash(password));
        }
        return found.get();
    }

    /** Leaves on this device. */
    @RolesAllowed(Roles.MEMBER)
    public void signOut() {
        sessions.end();
        audit.record(AuditKind.SIGNED_OUT, actor.personId());
    }
}
