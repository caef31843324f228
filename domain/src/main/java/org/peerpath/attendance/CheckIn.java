package org.peerpath.attendance;

import java.time.Duration;
import java.time.LocalDateTime;
import org.peerpath.evidence.AttendanceState;

/**
 * Entering oneself by the code, around one session and by the clock of its group. Whoever comes with the beginning was there
 * for all of it; whoever comes later, for what was left.
 */
public record CheckIn(LocalDateTime startsAt, int length) {
    private static final Duration AROUND = Duration.ofMinutes(15);

    /** Shoes off, tea poured: nobody is late yet. */
    private static final int ARRIVING = 5;

    /** From a quarter of an hour before the session until a quarter after it. */
    public boolean isOpen(LocalDateTime localNow) {
        return !localNow.isBefore(startsAt.minus(AROUND))
                && !localNow.isAfter(startsAt.plusMinutes(length).plus(AROUND));
    }

    /** @param free how many minutes may be missed and count; of no use to whoever comes after the end */
    public Mark mark(LocalDateTime localNow, int free) {
        int late = (int) Duration.between(startsAt, localNow).toMinutes();
        if (late <= ARRIVING) {
            return Mark.of(AttendanceState.PRESENT, null, length);
        }
        return late < length
                ? Mark.of(AttendanceState.LATE, late, length).allowing(free, length)
                : Mark.of(AttendanceState.LATE, length - 1, length);
    }
}
