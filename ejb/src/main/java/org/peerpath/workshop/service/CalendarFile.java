package org.peerpath.workshop.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A workshop as iCalendar (RFC 5545). Times are given in UTC: a single event needs no zone of its own, and each calendar
 * shows it in its owner's time. A calendar is often seen by others: the entry is private, and its title gives nothing
 * away; what it is about stands inside. The same workshop always has the same UID, so that a second download replaces the first.
 */
final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets, without the line break. */
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    static String of(WorkshopView workshop, String address, Instant now) {
        var page = address + "/workshop/" + workshop.id();
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Peerpath//Workshops//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:workshop-" + workshop.id() + "@" + host(address),
                "SEQUENCE:" + workshop.revision(),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(workshop.startsAt()),
                "DTEND:" + UTC.format(workshop.endsAt()),
                "STATUS:" + (workshop.calledOff() ? "CANCELLED" : "CONFIRMED"),
                "CLASS:PRIVATE",
                "SUMMARY:" + (workshop.textLanguage().equals("es") ? "Taller" : "Workshop"),
                "DESCRIPTION;LANGUAGE=" + workshop.textLanguage() + ":"
                        + escape(workshop.title() + "\n\n" + workshop.summary() + "\n\n" + page),
                "URL:" + page));
        var place = workshop.place();
        if (place != null) {
            lines.add("LOCATION:" + escape(place));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String host(String address) {
        var host = URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }

    /** Backslash, semicolon, comma and line break mean something to a calendar; other control characters have no place. */
    private static String escape(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Breaks a long line between characters, never inside one, and begins each next line with a space. */
    private static void fold(String line, StringBuilder file) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                file.append("\r\n ");
                used = 1;
            }
            file.append(character);
            used += octets;
            i += character.length();
        }
        file.append("\r\n");
    }
}
