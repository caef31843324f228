package org.peerpath.worklist.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.peerpath.worklist.Position;

/** A row that waits, as it is found; what does not apply is empty or 0. */
public record TaskFound(
        long id,
        long about,
        Instant since,
        LocalDate day,
        String who,
        String cohort,
        String zone,
        String subject,
        long programmeVersionId,
        long steps) {

    /** An application. */
    public TaskFound(long id, long about, Instant since, String who, String cohort, String zone) {
        this(id, about, since, LocalDate.ofInstant(since, ZoneId.of(zone)), who, cohort, zone, "", 0, 0);
    }

    /** A text. */
    public TaskFound(
            long id, Instant since, String who, String cohort, String zone, String component, long programmeVersionId) {
        this(
                id,
                id,
                since,
                LocalDate.ofInstant(since, ZoneId.of(zone)),
                who,
                cohort,
                zone,
                component,
                programmeVersionId,
                0);
    }

    /** A session whose list has open lines. */
    public TaskFound(
            long id, LocalDateTime startsAt, String cohort, String zone, String session, long programmeVersionId) {
        this(
                id,
                id,
                startsAt.toInstant(ZoneOffset.UTC),
                startsAt.toLocalDate(),
                "",
                cohort,
                zone,
                session,
                programmeVersionId,
                0);
    }

    /** Steps of a path. */
    public TaskFound(long id, LocalDate since, String who, String cohort, long programmeVersionId, long steps) {
        this(id, id, Position.startOf(since), since, who, cohort, "UTC", "", programmeVersionId, steps);
    }
}
