package org.peerpath.notification.service;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.ZoneCity;

/** How letters write times, with whose time they are, and hours. */
final class LetterWords {
    private LetterWords() {}

    /** Tuesday 24 November 2026, 17:00 (time in Dublin). */
    static String dateTime(ZonedDateTime moment, Locale language) {
        var pattern = LetterText.bundle(language).getString("dateTime");
        var time = DateTimeFormatter.ofPattern("HH:mm", language).format(moment);
        return MessageFormat.format(
                pattern, WrittenDay.of(moment.toLocalDate(), language), time, ZoneCity.in(language, moment.getZone()));
    }

    /** 7 h 30 min, 2 h, 45 min: the same in every language of ours. */
    static String minutes(int amount) {
        int hours = amount / 60;
        int rest = amount % 60;
        var whole = hours == 0 ? "" : hours + " h";
        return rest == 0 && hours > 0 ? whole : (whole + " " + rest + " min").strip();
    }
}
