package org.peerpath.certificate.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words a certificate adds to its face, in the face's language; English where a language is not there yet. */
final class CertificateWords {
    private static final int MINUTES_AN_HOUR = 60;

    private final Locale locale;
    private final ResourceBundle texts;

    CertificateWords(String language) {
        locale = Locale.forLanguageTag(language);
        texts = ResourceBundle.getBundle(
                CertificateWords.class.getPackageName() + ".CertificateTexts",
                locale,
                CertificateWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), locale).format(parts);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.getString("date"), locale).format(day);
    }

    /** All the time it takes, as a sentence. */
    String hours(int minutes) {
        return time("workload", minutes);
    }

    /** 40 h; 37 h 30 min. */
    String amount(int minutes) {
        return time("amount", minutes);
    }

    private String time(String key, int minutes) {
        var hours = minutes / MINUTES_AN_HOUR;
        var rest = minutes % MINUTES_AN_HOUR;
        return rest == 0 ? of(key + ".hours", hours) : of(key + ".minutes", hours, rest);
    }

    String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
