package org.peerpath.attendance.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A session of a group, as its list names it; its time is by the group's own clock. */
public record SessionAbout(
        long id,
        String code,
        LocalDateTime startsAt,
        int minutes,
        long cohortId,
        String cohort,
        String zone,
        long programmeVersionId) {

    LocalDateTime localTime(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of(zone));
    }

    LocalDate day() {
        return startsAt.toLocalDate();
    }

    boolean hasBegun(Instant now) {
        return !localTime(now).isBefore(startsAt);
    }
}
