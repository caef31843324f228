package org.peerpath.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when an offered place is held: a week, or until the group begins if that is sooner; a day at least, so that nobody has
 * to answer at once.
 */
public final class OfferTerm {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LEAST = Duration.ofDays(1);

    private OfferTerm() {}

    public static Instant end(Instant now, LocalDate startsOn, ZoneId zone) {
        var usual = now.plus(USUAL);
        var start = startsOn.atStartOfDay(zone).toInstant();
        var sooner = start.isBefore(usual) ? start : usual;
        var least = now.plus(LEAST);
        return sooner.isBefore(least) ? least : sooner;
    }
}
