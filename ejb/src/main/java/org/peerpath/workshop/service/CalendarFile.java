package org.peerpath.workshop.service;

import static org.peerpath.kernel.service.CalendarText.escape;
import static org.peerpath.kernel.service.CalendarText.host;
import static org.peerpath.kernel.service.CalendarText.moment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.kernel.service.CalendarText;

/**
 * A workshop as iCalendar (RFC 5545). Times are given in UTC: a single event needs no zone of its own, and each calendar
 * shows it in its owner's time. A calendar is often seen by others: the entry is private, and its title gives nothing
 * away; what it is about stands inside. The same workshop always has the same UID, so that a second download replaces the first.
 */
final class CalendarFile {
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
                "DTSTAMP:" + moment(now),
                "DTSTART:" + moment(workshop.startsAt()),
                "DTEND:" + moment(workshop.endsAt()),
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
        return CalendarText.of(lines);
    }
}
