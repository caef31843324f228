package org.peerpath.consent.service;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentText;

/** The words of today for each purpose, in each language: what is shown is what is kept. */
public final class ConsentWords {
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ConsentWords() {}

    public static ConsentText of(ConsentPurpose purpose, Locale language) {
        var bundle = ResourceBundle.getBundle(
                "org.peerpath.consent.service.ConsentWords",
                language,
                ConsentWords.class.getClassLoader(),
                ENGLISH_OTHERWISE);
        int version = purpose.textVersion();
        return new ConsentText(purpose, version, language, bundle.getString(purpose + "." + version));
    }
}
