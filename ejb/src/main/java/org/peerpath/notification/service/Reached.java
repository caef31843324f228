package org.peerpath.notification.service;

import java.util.Locale;

/** Where a person is reached by mail, how they are called, and the language tag of what they read. */
public record Reached(String name, String email, String language) {
    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
