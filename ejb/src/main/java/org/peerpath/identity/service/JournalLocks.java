package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.JournalKey;
import org.peerpath.kernel.service.DerivedKey;
import org.peerpath.kernel.service.SealedText;

/**
 * Locks and unlocks the keys of private journals: with the password, with a recovery code, with the key that came after.
 * Called by services that know that the person themselves is asking.
 */
@ApplicationScoped
public class JournalLocks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_LENGTH = 16;
    private static final String PLACE = "journal-key";

    @Inject
    private JournalKeys keys;

    @Inject
    private PasswordHashes passwords;

    /**
     * The journal's key, made if this is its first password; it exists in the clear only in what this returns. Nothing if
     * the password is not the one that locked it: somebody comes in all the same, and finds their journal closed.
     */
    public Optional<byte[]> unlock(long personId, String password) {
        var known = keys.current(personId);
        return known.isEmpty()
                ? Optional.of(begin(personId, password))
                : tried(known.get().lockedKey(), by(password, known.get().salt()), personId);
    }

    /** The same journal under a new password. */
    public void relock(long personId, byte[] key, String newPassword) {
        var salt = random(SALT_LENGTH);
        keys.current(personId)
                .ifPresent(known -> known.relock(salt, by(newPassword, salt).seal(key, PLACE + personId)));
    }

    /** Whether something may be lost if the password is. */
    public boolean exists(long personId) {
        return keys.current(personId).isPresent();
    }

    public boolean isRecoverable(long personId) {
        return keys.current(personId).filter(key -> key.recoveryLock() != null).isPresent();
    }

    /** Whether there are pages of an earlier journal that do not open at present. */
    public boolean hasLockedPages(long personId) {
        return keys.retired(personId).stream().anyMatch(key -> key.lockedByNext() == null);
    }

    /** From now on this code opens the present journal as well. */
    public void letCodeOpen(long personId, byte[] key, String code) {
        keys.current(personId).ifPresent(known -> known.recoverableBy(by(code).seal(key, PLACE + personId)));
    }

    /**
     * The password was forgotten. With the recovery code the journal goes on under the new password; without it, it
     * retires, locked as it is.
     *
     * @return false if a code was given and is not the one
     */
    public boolean survive(long personId, @Nullable String recoveryCode, String newPassword) {
        var current = keys.current(personId);
        if (current.isEmpty()) {
            return true;
        }
        if (recoveryCode == null) {
            current.get().retire();
            return true;
        }
        var key = tried(current.get().recoveryLock(), by(recoveryCode), personId);
        key.ifPresent(opened -> relock(personId, opened, newPassword));
        return key.isPresent();
    }

    /**
     * Opens earlier journals by a recovery code or an old password, and locks them by the present key too.
     *
     * @return whether it opened one
     */
    public boolean recover(long personId, byte[] presentKey, String code, String asTyped) {
        var present = new SealedText(presentKey);
        boolean any = false;
        for (var old : keys.retired(personId)) {
            var key = tried(old.recoveryLock(), by(code), personId)
                    .or(() -> tried(old.lockedKey(), by(asTyped, old.salt()), personId));
            key.ifPresent(opened -> old.recover(present.seal(opened, PLACE + personId)));
            any |= key.isPresent();
        }
        return any;
    }

    /** Opens a text that was sealed under an earlier key, if that one was found again. */
    Optional<byte[]> openEarlier(long personId, byte[] presentKey, Function<SealedText, Optional<byte[]>> text) {
        var present = new SealedText(presentKey);
        return keys.retired(personId).stream()
                .flatMap(old -> tried(old.lockedByNext(), present, personId).stream())
                .flatMap(key -> text.apply(new SealedText(key)).stream())
                .findFirst();
    }

    private byte[] begin(long personId, String password) {
        var key = random(DerivedKey.LENGTH);
        var salt = random(SALT_LENGTH);
        keys.add(new JournalKey(personId, salt, by(password, salt).seal(key, PLACE + personId)));
        return key;
    }

    private static Optional<byte[]> tried(byte @Nullable [] locked, SealedText lock, long personId) {
        return locked == null ? Optional.empty() : lock.tryToOpen(locked, PLACE + personId);
    }

    private SealedText by(String password, byte[] salt) {
        return new SealedText(passwords.derive(password, salt));
    }

    /** A recovery code is random enough to need no costly function. */
    private static SealedText by(String code) {
        return new SealedText(DerivedKey.of(code.getBytes(StandardCharsets.UTF_8), "journal-recovery"));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
