package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_CLOSED_ACCOUNT_OPENS_NO_DOOR;
import static org.peerpath.access.AccessRule.THE_PRESENT_PASSWORD_IS_RIGHT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.service.PasswordHashes;

/**
 * Lets somebody in who has shown who they are: here by a password, or elsewhere. Called by services that looked, in their
 * transaction.
 */
@ApplicationScoped
public class Entrance {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private CodeCheck codes;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Somebody whom a trusted provider knows. Their private journal stays closed: it opens with a password of theirs, which
     * no provider has. A second step is asked for as ever.
     *
     * @param shownAt when they showed there who they are; as long ago is their last proof here
     */
    public Entered letIn(long person, Visitor visitor, @Nullable Instant shownAt) {
        var account = accounts.of(person).filter(found -> !found.isClosed());
        A_CLOSED_ACCOUNT_OPENS_NO_DOOR.require(account.isPresent());
        account.filter(found -> !found.hasCome()).ifPresent(Account::come);
        boolean known = factors.isKnown(visitor.knownBrowser(), person, clock.instant());
        return letIn(person, visitor, known, null, shownAt == null ? Instant.EPOCH : shownAt);
    }

    Entered letIn(long person, Visitor visitor, boolean knownBrowser, byte @Nullable [] journalKey, Instant shownAt) {
        sessions.endPresent();
        boolean second = codes.isSetUp(person);
        if (second && !knownBrowser) {
            return new Entered(sessions.beginHalfWay(person, visitor, journalKey), true, null);
        }
        audit.record(AuditKind.SIGNED_IN, person);
        return new Entered(sessions.begin(person, visitor, second, journalKey, shownAt), false, null);
    }

    /**
     * Somebody who is in showed elsewhere once more who they are. Not where there is a second step: then its code is asked
     * for.
     */
    public Entered prove() {
        THE_PRESENT_PASSWORD_IS_RIGHT.require(!codes.isSetUp(current.personId()));
        audit.record(AuditKind.PROOF_GIVEN, current.personId());
        return new Entered(sessions.prove(), false, null);
    }

    /** Whether it is this person who is in. */
    public boolean isIn(long person) {
        return current.isIn() && current.personId() == person;
    }

    /**
     * Who is awaited at this address: they were in before, their invitation is open, or they hold a role. One at a time, so
     * that two tabs are one arrival.
     */
    public Optional<Long> awaitedAt(String email) {
        var now = clock.instant();
        return accounts.lockByEmail(email)
                .filter(account -> account.hasCome()
                        || account.isWelcome(now)
                        || !factors.roles(account.personId(), now).isEmpty())
                .map(Account::personId);
    }

    /** Whether a code is asked for when this person comes in. */
    public boolean asksForSecondStep(long person) {
        return codes.isSetUp(person);
    }

    /** Whether this is somebody's password. */
    boolean isPassword(long person, String password) {
        return passwords.matches(
                password, accounts.of(person).map(Account::passwordHash).orElse(null));
    }

    /** Whether somebody's account has a password at all. */
    public boolean hasPassword(long person) {
        return accounts.of(person).map(Account::passwordHash).isPresent();
    }
}
