package org.peerpath.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.ZoneCity;

/**
 * How things are written in front of people, in their language: dates with their weekday, times with whose time they are,
 * minutes as hours and minutes, constants as words. Nothing where there is nothing.
 */
@Named
@RequestScoped
public class Shown {
    @Inject
    private HttpServletRequest request;

    /** Tuesday 24 November 2026. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.of(day, locale());
    }

    /** 24 Nov 2026, where the weekday would crowd a table. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null ? "" : format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), day);
    }

    /** November 2026. */
    public String month(@Nullable LocalDate day) {
        return day == null ? "" : format(DateTimeFormatter.ofPattern("LLLL yyyy"), day);
    }

    /** 17:00. */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : format(DateTimeFormatter.ofPattern("HH:mm"), time);
    }

    /** 17:00 in Dublin. */
    public String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : Texts.say(
                        "kernel", locale(), "time.in", time(instant.atZone(zone).toLocalTime()), city(zone));
    }

    /** The same of a time that is kept by the clock of a place. */
    public String time(@Nullable LocalTime time, String zone) {
        return time == null ? "" : Texts.say("kernel", locale(), "time.in", time(time), city(ZoneId.of(zone)));
    }

    /** Tuesday 24 November 2026. */
    public String date(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : date(instant.atZone(zone).toLocalDate());
    }

    /** Tuesday 24 November 2026, 17:00 in Dublin. */
    public String dateTime(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : date(instant, zone) + ", " + time(instant, zone);
    }

    /** 46 h 30; 2 h; 45 min. */
    public String minutes(@Nullable Number amount) {
        if (amount == null) {
            return "";
        }
        long whole = amount.longValue();
        long hours = whole / 60;
        long rest = Math.abs(whole % 60);
        var key = rest == 0 ? "amount.hours" : hours == 0 ? "amount.minutes" : "amount.hoursMinutes";
        return Texts.say("kernel", locale(), key, number(hours), hours == 0 ? whole : rest);
    }

    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : NumberFormat.getInstance(WrittenDay.as(locale())).format(number);
    }

    /** How a state or a kind is called: its constant's name in the bundle of its feature. */
    public String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Texts.word(constant, locale());
    }

    /** A sentence with its places filled: {@code #{shown.say(workshopText['list.places'], row.places())}}. */
    public String say(String pattern, Object... values) {
        return Texts.fill(pattern, locale(), values);
    }

    /** A label as the name of its field within a sentence: “What may we call you?” loses its mark. */
    public String name(@Nullable String label) {
        return label == null ? "" : label.strip().replaceAll("^¿|[.:?!…]+$", "");
    }

    /** The town whose clock it is. */
    public String city(ZoneId zone) {
        return ZoneCity.in(locale(), zone);
    }

    /** The language with this tag, in the language of the page. */
    public String language(String tag) {
        var ours = "language." + tag;
        return Texts.of("kernel", locale())
                .filter(bundle -> bundle.containsKey(ours))
                .map(bundle -> bundle.getString(ours))
                .orElseGet(() -> Locale.forLanguageTag(tag).getDisplayName(locale()));
    }

    /** The country with this code, in the language of the page. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    private String format(DateTimeFormatter formatter, TemporalAccessor value) {
        return formatter.withLocale(WrittenDay.as(locale())).format(value);
    }

    private Locale locale() {
        return Languages.of(request);
    }
}
