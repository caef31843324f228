package org.peerpath.kernel.service;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set: the system property ({@code peerpath.mail.host}), else the variable of the same name in capitals
 * ({@code PEERPATH_MAIL_HOST}). Secrets come the same way; the server puts those of its credential store into their
 * properties when it starts.
 */
public final class Settings {
    private Settings() {}

    /** @return nothing if it is not set, or blank */
    public static Optional<String> of(String property) {
        return of(property, property.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    /** The same for one of the server's own properties, whose variable has another name. */
    public static Optional<String> of(String property, String variable) {
        return given(System.getProperty(property)).or(() -> given(System.getenv(variable)));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
