package org.peerpath.hosting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** From when until when somebody is at a host, with both days. */
public record Stay(LocalDate from, LocalDate until) {
    /** How many are there on the day with the most, from the first day on: who follows another takes no second place. */
    public static long mostAtOnce(Collection<Stay> stays, LocalDate first) {
        var begins = stays.stream().map(Stay::from).filter(day -> day.isAfter(first));
        return Stream.concat(Stream.of(first), begins)
                .mapToLong(
                        day -> stays.stream().filter(stay -> stay.covers(day)).count())
                .max()
                .orElse(0);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
