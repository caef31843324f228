package org.peerpath.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter is for, and the language they read: a person on Peerpath, whose address is looked up when the letter
 * leaves, or somebody without an account, of whom only the address is known.
 */
public record Recipient(@Nullable Long personId, @Nullable String address, Locale language) {
    public static Recipient person(long personId, Locale language) {
        return new Recipient(personId, null, language);
    }

    public static Recipient address(String address, Locale language) {
        return new Recipient(null, address, language);
    }
}
