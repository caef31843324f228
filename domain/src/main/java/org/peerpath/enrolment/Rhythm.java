package org.peerpath.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a group meets: every so many weeks, at the same hour of its own clock, whatever daylight saving does meanwhile.
 *
 * @param first the day of the first session
 * @param at when it begins
 * @param weeks from one session to the next
 */
public record Rhythm(LocalDate first, LocalTime at, int weeks) {
    /** So many sessions in that rhythm. */
    public List<LocalDateTime> sessions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDateTime.of(first.plusWeeks((long) i * weeks), at))
                .toList();
    }
}
