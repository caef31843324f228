package org.peerpath.identity;

import static org.peerpath.identity.IdentityRule.A_WELCOME_LINK_WORKS_ONCE_AND_IN_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * How a person signs in. It begins with a welcome link and no password; the person chooses the password, and nobody else
 * ever sets it. Passwords and links are kept as hashes only.
 */
@Entity
@Table(name = "account")
public class Account extends VersionedEntity {
    /** Longest e-mail address, in characters (RFC 5321). */
    public static final int EMAIL_MAX = 254;

    @Column(name = "person_id")
    private long personId;

    private String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "welcome_hash")
    private @Nullable String welcomeHash;

    @Column(name = "welcome_until")
    private @Nullable Instant welcomeUntil;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(long personId, String email) {
        this.personId = personId;
        this.email = canonical(email);
    }

    /** Addresses are compared without regard to case, since people type them either way. */
    public static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Opens the door once, until the given instant, to whoever holds the link whose hash this is. */
    public void welcome(String linkHash, Instant until) {
        welcomeHash = linkHash;
        welcomeUntil = until;
    }

    /** The link opens nothing any more; how long ago that is stays known, so that who never came is forgotten in time. */
    public void closeWelcome(Instant now) {
        welcomeHash = null;
        welcomeUntil = now;
    }

    /** Somebody came in by another way than the link, which is of no use any more. */
    public void come() {
        welcomeHash = null;
        welcomeUntil = null;
    }

    /** Whether its person was ever in: they chose a password, or came by a provider. */
    public boolean hasCome() {
        return passwordHash != null || welcomeUntil == null;
    }

    /** Whether the welcome link still opens. */
    public boolean isWelcome(Instant now) {
        return welcomeHash != null && welcomeUntil != null && now.isBefore(welcomeUntil);
    }

    /** The person chose a password; the link that brought them here is used up. */
    public void choosePassword(String newPasswordHash, Instant now) {
        A_WELCOME_LINK_WORKS_ONCE_AND_IN_TIME.require(isWelcome(now));
        passwordHash = newPasswordHash;
        welcomeHash = null;
        welcomeUntil = null;
    }

    /** The same password under today's cost, or the first one of an account made for the demonstration. */
    public void rehash(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** The person chose another password, having proved who they are by the old one or by a letter. */
    public void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        welcomeHash = null;
        welcomeUntil = null;
    }

    /** The person is written to at another address from now on, and signs in with it. */
    public void moveTo(String newEmail) {
        email = canonical(newEmail);
    }

    /** Nobody signs in with it until it is opened again; nothing else changes. */
    public void close(Instant now) {
        disabledAt = now;
    }

    public void reopen() {
        disabledAt = null;
    }

    public boolean isClosed() {
        return disabledAt != null;
    }

    public long personId() {
        return personId;
    }

    public String email() {
        return email;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }
}
