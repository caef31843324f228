package org.peerpath.library;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages by their BCP 47 tag, spoken, written or signed: {@code es}, {@code pt-BR}, {@code gsg}. */
public final class LanguageTag {
    private static final int MAX_LENGTH = 20;

    private LanguageTag() {}

    /** The tag in its usual writing, if it names a language. */
    public static Optional<String> read(String typed) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(typed).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException notALanguage) {
            return Optional.empty();
        }
    }

    static String required(String typed) {
        return read(typed).orElseThrow(LibraryRule.A_LANGUAGE_IS_A_LANGUAGE_TAG::violated);
    }
}
