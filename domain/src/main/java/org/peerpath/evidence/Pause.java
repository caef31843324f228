package org.peerpath.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Time in which no deadline runs: from its first day until the day of coming back, that day not included. */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Days of this pause after {@code start}, as far as they have passed by {@code today}. */
    long daysSince(LocalDate start, LocalDate today) {
        var first = from.isBefore(start) ? start : from;
        var last = until == null || until.isAfter(today) ? today : until;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
