package org.peerpath.identity.service;

import static org.peerpath.identity.IdentityRule.A_JOURNAL_OPENS_ONLY_AFTER_SIGNING_IN;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The private journal of the person signed in, opened by their password and closed with their session. The key is never
 * written anywhere: a session that moves to disk or to another node arrives closed, and the person signs in again.
 */
@SessionScoped
public class Journal implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable SealedText text;

    void open(byte[] key) {
        text = new SealedText(key);
    }

    public boolean isOpen() {
        return text != null;
    }

    /**
     * Seals a text so that only its owner can read it again.
     *
     * @param place what the text belongs to; it opens only under the same words, so it cannot be moved elsewhere
     */
    public byte[] seal(String plain, String place) {
        return opened().seal(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Opens a text sealed under the same place. */
    public String open(byte[] sealed, String place) {
        return new String(opened().open(sealed, place), StandardCharsets.UTF_8);
    }

    private SealedText opened() {
        if (text == null) {
            throw A_JOURNAL_OPENS_ONLY_AFTER_SIGNING_IN.violated();
        }
        return text;
    }
}
