package org.peerpath.enrolment.service;

import java.time.Instant;
import java.time.LocalDate;

/** A group that one can apply to, as it was announced. */
public record NewCohort(
        long id,
        String name,
        String place,
        String language,
        LocalDate startsOn,
        LocalDate applyUntil,
        Instant announcedAt,
        long programmeVersionId,
        String slug,
        String organisation) {}
