package org.peerpath.notification.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.peerpath.kernel.ZoneCity;

/** How letters write dates: with the weekday, and times with whose time they are. */
final class Words {
    private Words() {}

    static String date(LocalDate day, Locale language) {
        var pattern = language.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        return pattern.withLocale(formatting(language)).format(day);
    }

    /** Tuesday 24 November 2026, 17:00 (time in Dublin). */
    static String dateTime(ZonedDateTime moment, Locale language) {
        var city = ZoneCity.in(language, moment.getZone());
        var pattern = LetterText.bundle(language).getString("dateTime");
        var time = DateTimeFormatter.ofPattern("HH:mm", language).format(moment);
        return MessageFormat.format(pattern, date(moment.toLocalDate(), language), time, city);
    }

    /** 7 h 30 min, 2 h, 45 min: the same in every language of ours. */
    static String minutes(int amount) {
        int hours = amount / 60;
        int rest = amount % 60;
        var whole = hours == 0 ? "" : hours + " h";
        return rest == 0 && hours > 0 ? whole : (whole + " " + rest + " min").strip();
    }

    /** English here is European English: day before month. */
    private static Locale formatting(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
