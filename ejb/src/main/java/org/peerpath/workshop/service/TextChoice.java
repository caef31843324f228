package org.peerpath.workshop.service;

import java.util.Locale;
import java.util.Set;
import org.peerpath.kernel.Localised;

/** Which of several languages a reader gets, and which one that was: a page marks text in another language than its own. */
record TextChoice(Locale reader) {
    String in(Localised text) {
        return text.in(reader);
    }

    String languageOf(Localised text) {
        Set<String> written = text.languages();
        if (written.contains(reader.getLanguage())) {
            return reader.getLanguage();
        }
        return written.contains("en") ? "en" : written.stream().findFirst().orElse("en");
    }
}
