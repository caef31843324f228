package org.peerpath.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.AccessRule;
import org.peerpath.access.AccountLink;
import org.peerpath.access.Door;
import org.peerpath.access.LinkPurpose;
import org.peerpath.access.PasswordChanged;
import org.peerpath.access.PasswordForgotten;
import org.peerpath.access.WaysInDoubted;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.IdentityRule;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Journal;
import org.peerpath.identity.service.JournalLocks;
import org.peerpath.identity.service.PasswordHashes;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/**
 * Choosing a password: the first one by the link of a welcome letter, another one, or a new one for one that was forgotten.
 * Nobody but the person themselves ever does.
 */
@Stateless
@AsPlatform
public class NewPassword {
    @Inject
    private AccountsToEnter accounts;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private GuessedPasswords guessed;

    @Inject
    private JournalLocks journals;

    @Inject
    private Journal journal;

    @Inject
    private Sessions sessions;

    @Inject
    private Entrance entrance;

    @Inject
    private RecentProof proof;

    @Inject
    private SecondFactors factors;

    @Inject
    private Throttle throttle;

    @Inject
    private Actor actor;

    @Inject
    private Event<PasswordForgotten> forgotten;

    @Inject
    private Event<PasswordChanged> changed;

    @Inject
    private Event<WaysInDoubted> doubted;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whom a welcome link belongs to, to greet them; the link stays usable. */
    @PermitAll
    public Optional<String> welcomed(String link, Visitor visitor) {
        if (!throttle.mayTry(Door.LINK, visitor)) {
            return Optional.empty();
        }
        var email = accounts.findByWelcome(link)
                .filter(account -> account.isWelcome(clock.instant()))
                .map(Account::email);
        email.ifPresent(known -> throttle.giveBack(Door.LINK, visitor));
        return email;
    }

    /** The person behind a welcome link chooses their first password. */
    @PermitAll
    public void chooseFirst(String link, @Size(min = 8, max = 128) String password) {
        var account =
                accounts.findByWelcome(link).orElseThrow(IdentityRule.A_WELCOME_LINK_WORKS_ONCE_AND_IN_TIME::violated);
        refuseGuessed(account, password);
        account.choosePassword(passwords.hash(password), clock.instant());
        audit.record(AuditKind.ACCOUNT_WELCOMED, account.personId());
    }

    /** A letter with a link, if somebody has an account at this address; what the visitor is told is the same. */
    @PermitAll
    public void askFor(@NotBlank @Email @Size(max = Account.EMAIL_MAX) String email, Visitor visitor) {
        var found = accounts.findByEmail(email);
        throttle.take(
                Door.FORGOTTEN,
                visitor,
                Account.canonical(email),
                found.map(Account::personId).orElse(null));
        found.filter(account -> account.hasCome() && !account.isClosed()).ifPresent(account -> {
            var link = SecretLinks.random();
            var now = clock.instant();
            accounts.add(
                    new AccountLink(account.personId(), LinkPurpose.NEW_PASSWORD, SecretLinks.hash(link), null, now),
                    LinkPurpose.NEW_PASSWORD,
                    now);
            audit.record(AuditKind.PASSWORD_RESET_ASKED, account.personId());
            forgotten.fire(new PasswordForgotten(account.personId(), link));
        });
    }

    /** What somebody with such a link has to know before they choose. */
    @PermitAll
    public Optional<WhatIsAtStake> atStake(String link, Visitor visitor) {
        if (!throttle.mayTry(Door.LINK, visitor)) {
            return Optional.empty();
        }
        var open = accounts.link(LinkPurpose.NEW_PASSWORD, link).filter(found -> found.isOpen(clock.instant()));
        open.ifPresent(known -> throttle.giveBack(Door.LINK, visitor));
        return open.map(found ->
                new WhatIsAtStake(journals.exists(found.personId()), journals.isRecoverable(found.personId())));
    }

    /**
     * A new password for a forgotten one. Every sign-in ends, and no browser is remembered any more; a second step is asked
     * for as before.
     *
     * @param recoveryCode opens the private journal, so that it goes on; without it, what was written stays locked
     * @param lossUnderstood whether the person said that they know so
     */
    @PermitAll
    public void replaceForgotten(
            String link,
            @Size(min = 8, max = 128) String password,
            @Nullable String recoveryCode,
            boolean lossUnderstood,
            Visitor visitor) {
        var open = accounts.link(LinkPurpose.NEW_PASSWORD, link)
                .orElseThrow(AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME::violated);
        throttle.take(Door.CODE, visitor, "link:" + open.personId(), open.personId());
        open.use(clock.instant());
        var account = accounts.of(open.personId()).orElseThrow(AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME::violated);
        refuseGuessed(account, password);
        AccessRule.THE_LOSS_IS_UNDERSTOOD_BEFORE_A_NEW_PASSWORD.require(
                lossUnderstood || recoveryCode != null || !journals.exists(open.personId()));
        boolean hadJournal = journals.exists(open.personId());
        var code = recoveryCode == null ? null : ReadableCode.canonical(recoveryCode);
        if (!journals.survive(open.personId(), code, password)) {
            audit.recordRegardless(AuditKind.PROOF_REFUSED, open.personId());
            throw AccessRule.A_RECOVERY_CODE_IS_AS_IT_WAS_WRITTEN.violated();
        }
        audit.record(AuditKind.PASSWORD_RESET, open.personId());
        if (hadJournal && recoveryCode == null) {
            audit.record(AuditKind.JOURNAL_LOST, open.personId());
        }
        replace(account, password);
        doubted.fire(new WaysInDoubted(open.personId()));
        sessions.endAllOf(open.personId(), open.personId());
        throttle.giveBack(Door.CODE, visitor, "link:" + open.personId());
    }

    /** Whether the person signed in has a password, or comes in by an identity elsewhere alone. */
    @RolesAllowed(Roles.MEMBER)
    public boolean isThereOne() {
        return entrance.hasPassword(actor.personId());
    }

    /** The first password of somebody who came in without one: it locks their journal, which is open at once. */
    @RolesAllowed(Roles.MEMBER)
    public void chooseOwnFirst(@Size(min = 8, max = 128) String password) {
        proof.require();
        var account = accounts.of(actor.personId()).orElseThrow();
        AccessRule.THE_PRESENT_PASSWORD_IS_RIGHT.require(account.passwordHash() == null);
        refuseGuessed(account, password);
        audit.record(AuditKind.PASSWORD_CHANGED, account.personId());
        replace(account, password);
        journals.unlock(account.personId(), password).ifPresent(sessions::carry);
    }

    /** Another password, by somebody who knows the present one. Every other sign-in of theirs ends. */
    @RolesAllowed(Roles.MEMBER)
    public void change(String present, @Size(min = 8, max = 128) String password, Visitor visitor) {
        var account = accounts.of(actor.personId()).orElseThrow();
        var bucket = "person:" + account.personId();
        throttle.take(Door.CODE, visitor, bucket, account.personId());
        if (!passwords.matches(present, account.passwordHash())) {
            audit.recordRegardless(AuditKind.PROOF_REFUSED, account.personId());
            throw AccessRule.THE_PRESENT_PASSWORD_IS_RIGHT.violated();
        }
        throttle.giveBack(Door.CODE, visitor, bucket);
        refuseGuessed(account, password);
        // A sign-in by a provider has not opened the journal: the present password does.
        var key = journal.isOpen() ? Optional.of(journal.key()) : journals.unlock(account.personId(), present);
        key.ifPresent(opened -> {
            journals.relock(account.personId(), opened, password);
            sessions.carry(opened);
        });
        audit.record(AuditKind.PASSWORD_CHANGED, account.personId());
        replace(account, password);
        sessions.endOthersOf(account.personId());
    }

    private void replace(Account account, String password) {
        account.changePassword(passwords.hash(password));
        factors.forgetBrowsers(account.personId());
        accounts.supersede(account.personId(), LinkPurpose.NEW_PASSWORD, clock.instant());
        changed.fire(new PasswordChanged(account.personId(), clock.instant()));
    }

    private void refuseGuessed(Account account, String password) {
        guessed.refuse(password, account.email(), accounts.displayName(account.personId()));
    }
}
