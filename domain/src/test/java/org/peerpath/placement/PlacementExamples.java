package org.peerpath.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Named examples: a placement in Valladolid from March to June 2026, and days spent there. */
final class PlacementExamples {
    static final long TRAINEE = 1;
    static final long SUPERVISOR = 2;
    static final long TRAINER = 3;
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    static final Instant LATER = LAST_DAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
    static final Work WORK = new Work(ActivityKind.SHADOWING, Contact.DIRECT, 4, "Sat in on the open group.");

    private PlacementExamples() {}

    static PlacementTerms terms() {
        return new PlacementTerms("practice", 10, "Day centre", SUPERVISOR, FIRST_DAY, LAST_DAY, MADRID, 80 * 60);
    }

    static Placement proposed() {
        return Stored.withId(new Placement(5, 6, TRAINEE, terms()), 100);
    }

    static Placement active() {
        var placement = proposed();
        signAll(placement, FIRST_DAY);
        return placement;
    }

    static Placement ended() {
        var placement = active();
        placement.endEarly(Capacity.HOST, LAST_DAY);
        return placement;
    }

    static boolean signAll(Placement placement, LocalDate today) {
        var agreement = agreement(placement);
        var trainee = agreement.sign(TRAINEE, Capacity.TRAINEE, agreement.hash(), LATER);
        var host = agreement.sign(SUPERVISOR, Capacity.HOST, agreement.hash(), LATER);
        var course = agreement.sign(TRAINER, Capacity.COURSE, agreement.hash(), LATER);
        placement.sign(trainee, List.of(), today);
        placement.sign(host, List.of(trainee), today);
        return placement.sign(course, List.of(trainee, host), today);
    }

    static Agreement agreement(Placement placement) {
        return Stored.withId(new Agreement(placement, 1, "en", "These are the terms.", LATER), 200);
    }

    static Stint stint(LocalDate day, String from, String until, int breakMinutes) {
        return new Stint(day, LocalTime.parse(from), LocalTime.parse(until), breakMinutes, MADRID);
    }

    static LogEntry draft() {
        return entry(stint(FIRST_DAY, "09:00", "13:00", 15));
    }

    static LogEntry entry(Stint stint, Span... others) {
        return Stored.withId(new LogEntry(active(), stint, WORK, List.of(others), LATER), 300);
    }

    static LogEntry submitted() {
        var entry = draft();
        entry.submit(LATER);
        return entry;
    }

    static Span span(Stint stint) {
        return new Span(stint.day(), stint.start(), stint.end(), stint.minutes());
    }
}
