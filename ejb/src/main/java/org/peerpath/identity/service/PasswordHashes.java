package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id, in the usual text form ({@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}). As many at a time
 * as there are cores, so that a flood of sign-ins slows sign-ins and not the pages.
 */
@ApplicationScoped
public class PasswordHashes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_LENGTH = 16;

    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** A hash of a password nobody has: checking against it takes an unknown address as long as a known one. */
    private final String nobody = hash("nobody");

    public String hash(String password) {
        var salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return text(Argon2id.TODAY, salt, limited(() -> Argon2id.TODAY.derive(password, salt)));
    }

    /** Whether the password is the one behind the hash; a missing hash takes as long and is never matched. */
    public boolean matches(String password, @Nullable String hash) {
        var parts = (hash == null ? nobody : hash).split("\\$", -1);
        var cost = cost(parts[3]);
        var salt = Base64.getDecoder().decode(parts[4]);
        var expected = Base64.getDecoder().decode(parts[5]);
        var actual = limited(() -> cost.derive(password, salt));
        return MessageDigest.isEqual(expected, actual) && hash != null;
    }

    /** A key that only this password yields. */
    byte[] derive(String password, byte[] salt) {
        return limited(() -> Argon2id.TODAY.derive(password, salt));
    }

    /** Whether a hash was made under an older cost and should be made again now that the password is at hand. */
    public boolean isOutdated(String hash) {
        return !cost(hash.split("\\$", -1)[3]).equals(Argon2id.TODAY);
    }

    private byte[] limited(Supplier<byte[]> work) {
        permits.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static String text(Argon2id cost, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    private static Argon2id cost(String text) {
        var values = text.replaceAll("[mtp]=", "").split(",", -1);
        return new Argon2id(Integer.parseInt(values[0]), Integer.parseInt(values[1]), Integer.parseInt(values[2]));
    }
}
