package org.peerpath.workshop.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.peerpath.workshop.Moment;

/** The judge is ical4j, which shares no code with what it judges. */
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String TITLE =
            "Grenzen, die halten; \\ und „menschlich“ bleiben 🌱 – ein langer Titel in der Zeile";

    @Test
    void another_calendar_reads_what_was_written() throws Exception {
        var event = read(workshop(LocalDateTime.of(2026, 12, 3, 18, 0), 90, false));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Workshop");
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo(TITLE + "\n\nOne\nTwo\n\nhttps://peer.example/workshop/12");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Hamburg, am Hafen");
        assertThat(value(event, Property.UID)).isEqualTo("workshop-12@peer.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261203T170000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261203T183000Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void the_file_is_valid() throws Exception {
        var text = file(workshop(LocalDateTime.of(2026, 12, 3, 18, 0), 90, false));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_with_crlf() {
        var text = file(workshop(LocalDateTime.of(2026, 12, 3, 18, 0), 90, false));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }

    @Test
    void a_workshop_over_the_autumn_night_lasts_its_minutes() throws Exception {
        var event = read(workshop(LocalDateTime.of(2027, 10, 31, 1, 30), 120, false));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20271030T233000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20271031T013000Z");
    }

    @Test
    void one_that_was_called_off_says_so() throws Exception {
        assertThat(value(read(workshop(LocalDateTime.of(2026, 12, 3, 18, 0), 90, true)), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    private static VEvent read(WorkshopView workshop) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file(workshop)));
        return (VEvent) calendar.getComponents().get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String file(WorkshopView workshop) {
        return CalendarFile.of(workshop, "https://peer.example", NOW);
    }

    private static WorkshopView workshop(LocalDateTime start, int minutes, boolean calledOff) {
        var moment = new Moment(start, BERLIN, minutes);
        return new WorkshopView(
                12,
                TITLE,
                "One\r\nTwo",
                "de",
                moment.startsAt(),
                moment.startsAt().plus(Duration.ofMinutes(minutes)),
                BERLIN,
                minutes,
                "Hamburg, am Hafen",
                true,
                List.of("de"),
                List.of(),
                List.of("Kit"),
                List.of(),
                1,
                "Hafenlicht",
                10,
                0,
                0,
                calledOff,
                false,
                2);
    }
}
