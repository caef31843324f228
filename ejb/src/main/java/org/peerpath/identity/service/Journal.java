package org.peerpath.identity.service;

import static org.peerpath.identity.IdentityRule.A_JOURNAL_OPENS_ONLY_AFTER_SIGNING_IN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.SealedText;

/**
 * The private journal of the person signed in. Its key is opened by their password at sign-in and travels with the sign-in,
 * sealed under what only their browser holds: neither the database nor the server's memory between two requests has it in
 * the clear.
 */
@RequestScoped
public class Journal {
    private @Nullable Supplier<Optional<byte[]>> lock;
    private byte @Nullable [] key;
    private long personId;

    @Inject
    private JournalLocks locks;

    /** The door brought somebody in: from where their key comes, if it is asked for. */
    public void belongsTo(long owner, Supplier<Optional<byte[]>> whereItsKeyIs) {
        personId = owner;
        lock = whereItsKeyIs;
        key = null;
    }

    public boolean isOpen() {
        if (key == null && lock != null) {
            key = lock.get().orElse(null);
        }
        return key != null;
    }

    /**
     * Seals a text so that only its owner can read it again.
     *
     * @param place what the text belongs to; it opens only under the same words, so it cannot be moved elsewhere
     */
    public byte[] seal(String plain, String place) {
        return new SealedText(key()).seal(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /**
     * Opens a text sealed under the same place.
     *
     * @return nothing if it was written under a password that was forgotten since, and not recovered
     */
    public Optional<String> open(byte[] sealed, String place) {
        var present = key();
        return new SealedText(present)
                .tryToOpen(sealed, place)
                .or(() -> locks.openEarlier(personId, present, earlier -> earlier.tryToOpen(sealed, place)))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    /** The key itself, to lock it anew. */
    public byte[] key() {
        if (!isOpen() || key == null) {
            throw A_JOURNAL_OPENS_ONLY_AFTER_SIGNING_IN.violated();
        }
        return key.clone();
    }
}
