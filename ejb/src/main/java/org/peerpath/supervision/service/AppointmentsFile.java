package org.peerpath.supervision.service;

import static org.peerpath.kernel.service.CalendarText.escape;
import static org.peerpath.kernel.service.CalendarText.host;
import static org.peerpath.kernel.service.CalendarText.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.peerpath.kernel.service.CalendarText;
import org.peerpath.kernel.service.PeerpathAddress;

/**
 * The meetings of a placement that are still to come, as iCalendar. A calendar is often seen by others: each entry is called
 * a meeting, and says neither with whom nor what about. One that moves keeps its UID and counts its SEQUENCE up, so that the
 * entry moves too.
 */
@ApplicationScoped
class AppointmentsFile {
    private static final int HOUR = 60;

    @Inject
    private ThreeWayMeetings threeWay;

    @Inject
    private Clock clock;

    /** @param page where more is said, to whoever signs in */
    String of(MeetingPlace place, String page, Locale locale) {
        var lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Peerpath//Meetings//EN", "CALSCALE:GREGORIAN"));
        var today = LocalDate.now(clock.withZone(place.zone()));
        if (place.meetsOnOrAfter(today)) {
            var uid = "supervision-" + place.id() + "-" + place.nextNumber();
            var next = new Entry(
                    uid,
                    Objects.requireNonNull(place.nextRevision()),
                    Objects.requireNonNull(place.nextDay()),
                    Objects.requireNonNull(place.nextAt()),
                    Objects.requireNonNull(place.nextMinutes()));
            lines.addAll(entry(next, place, page, locale));
        }
        threeWay.rows(place).stream()
                .filter(row -> row.planned() && !row.held() && !row.plannedDay().isBefore(today))
                .map(row -> new Entry(
                        "three-way-" + place.id() + "-" + row.kind().name().toLowerCase(Locale.ROOT),
                        row.revision(),
                        row.plannedDay(),
                        row.plannedAt(),
                        HOUR))
                .forEach(one -> lines.addAll(entry(one, place, page, locale)));
        lines.add("END:VCALENDAR");
        return CalendarText.of(lines);
    }

    private List<String> entry(Entry one, MeetingPlace place, String page, Locale locale) {
        var start = one.day().atTime(one.at()).atZone(place.zone()).toInstant();
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + one.uid() + "@" + host(PeerpathAddress.base()),
                "SEQUENCE:" + one.revision(),
                "DTSTAMP:" + moment(clock.instant()),
                "DTSTART:" + moment(start),
                "DTEND:" + moment(start.plusSeconds(one.minutes() * 60L)),
                "STATUS:CONFIRMED",
                "CLASS:PRIVATE",
                "SUMMARY:" + escape(called(locale)),
                "URL:" + PeerpathAddress.of(page),
                "END:VEVENT");
    }

    private static String called(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> "Treffen";
            case "es" -> "Reunión";
            default -> "Meeting";
        };
    }

    private record Entry(String uid, int revision, LocalDate day, LocalTime at, int minutes) {}
}
