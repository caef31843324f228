package org.peerpath.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a day is written for people, with its weekday: on pages, in letters and in agreements alike. */
public final class WrittenDay {
    private WrittenDay() {}

    /** Tuesday 24 November 2026. */
    public static String of(LocalDate day, Locale language) {
        var pattern = isEnglish(language)
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        return pattern.withLocale(as(language)).format(day);
    }

    /** English here is written in Europe: the day stands before the month. */
    public static Locale as(Locale language) {
        return isEnglish(language) ? Locale.UK : language;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
