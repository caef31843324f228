package org.peerpath.worklist.service;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.peerpath.worklist.Position;
import org.peerpath.worklist.TaskKind;

/**
 * A row that waits, as {@link WaitingRows} finds it; what does not apply is empty or 0.
 *
 * @param clock how its group reads the clock
 */
record TaskFound(
        Position position,
        long about,
        String who,
        String cohort,
        ZoneId clock,
        String subject,
        long programmeVersionId,
        long steps) {

    /** So long before it ends an offer begins to wait. */
    static final Duration ENDS_SOON = Duration.ofDays(2);

    static TaskFound of(Object[] columns) {
        var kind = TaskKind.values()[(int) number(columns[0])];
        var since = ((Timestamp) columns[3]).toLocalDateTime().toInstant(ZoneOffset.UTC);
        return new TaskFound(
                new Position(since, kind, number(columns[1])),
                number(columns[2]),
                (String) columns[4],
                (String) columns[5],
                ZoneId.of((String) columns[6]),
                (String) columns[7],
                number(columns[8]),
                number(columns[9]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** The day since when, or for an offer until when, as people of the group say it. */
    LocalDate day() {
        if (position.kind() == TaskKind.OFFER) {
            return LocalDate.ofInstant(position.since().plus(ENDS_SOON), clock);
        }
        return position.kind().isByTheClockOfTheGroup() ? position.day() : LocalDate.ofInstant(position.since(), clock);
    }

    /** Sessions wait from their beginning on, by the clock of their group. */
    boolean hasBegun(Instant now) {
        var begins = LocalDateTime.ofInstant(position.since(), ZoneOffset.UTC);
        return position.kind() != TaskKind.LIST || !begins.isAfter(LocalDateTime.ofInstant(now, clock));
    }
}
