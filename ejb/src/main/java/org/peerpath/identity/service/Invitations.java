package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/**
 * Brings somebody onto Peerpath who was admitted or invited. Called by services that have checked who may do so, inside
 * their transaction.
 */
@ApplicationScoped
@AsPlatform
public class Invitations {
    private static final Duration VALID = Duration.ofDays(14);

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The person behind an address, made if there was none.
     *
     * @param by who brings them; nobody for the first of all
     * @return the person, and the welcome link to send if they have no password yet
     */
    public Invited invite(String displayName, String email, Locale language, ZoneId zone, @Nullable Long by) {
        var known = accounts.findByEmail(email);
        if (known.isPresent() && known.get().hasCome()) {
            return new Invited(known.get().personId(), null);
        }
        var account = known.orElseGet(() -> begin(displayName, email, language, zone, by));
        var link = SecretLinks.random();
        account.welcome(SecretLinks.hash(link), clock.instant().plus(VALID));
        return new Invited(account.personId(), link);
    }

    /** Closes the way in of somebody who never came, and for whom nothing else is open. */
    public void takeBack(long personId) {
        if (grants.of(personId).isEmpty()) {
            accounts.findByPerson(personId).ifPresent(account -> account.closeWelcome(clock.instant()));
        }
    }

    private Account begin(String displayName, String email, Locale language, ZoneId zone, @Nullable Long by) {
        var person = new Person(displayName, language, zone);
        accounts.add(person);
        var account = new Account(person.id(), email);
        accounts.add(account);
        audit.record(AuditKind.ACCOUNT_MADE, by, AuditSubject.person(person.id()));
        return account;
    }

    /**
     * Somebody who was invited.
     *
     * @param welcomeLink the secret part of the link to send; absent if they can sign in already
     */
    public record Invited(long personId, @Nullable String welcomeLink) {}
}
