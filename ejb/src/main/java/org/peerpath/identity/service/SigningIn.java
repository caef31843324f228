package org.peerpath.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.peerpath.identity.Account;
import org.peerpath.identity.IdentityRule;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/** The doors that a person passes before they are known: signing in, and choosing the first password by a welcome link. */
@Stateless
@AsPlatform
public class SigningIn {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private JournalKeys journalKeys;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Who this is, if address and password belong together; unknown address and wrong password look and take the same. */
    @PermitAll
    public Optional<SignedIn> check(String email, String password) {
        var account = accounts.findByEmail(email);
        var hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || account.isEmpty() || hash == null) {
            return Optional.empty();
        }
        var known = account.get();
        if (passwords.isOutdated(hash)) {
            known.rehash(passwords.hash(password));
        }
        journal.open(journalKeys.unlock(known.personId(), password));
        return Optional.of(new SignedIn(known.personId(), doors(known)));
    }

    /** Whom a welcome link belongs to, to greet them; the link stays usable. */
    @PermitAll
    public Optional<String> emailBehind(String link) {
        return accounts.findByWelcome(SecretLinks.hash(link)).map(Account::email);
    }

    /** The person behind a welcome link chooses their password. */
    @PermitAll
    public void choosePassword(String link, @Size(min = 8, max = 128) String password) {
        accounts.findByWelcome(SecretLinks.hash(link))
                .orElseThrow(IdentityRule.A_WELCOME_LINK_WORKS_ONCE_AND_IN_TIME::violated)
                .choosePassword(passwords.hash(password), clock.instant());
    }

    private Set<String> doors(Account account) {
        var doors = accounts.doorsOf(account.personId());
        doors.add(Roles.MEMBER);
        return doors;
    }
}
