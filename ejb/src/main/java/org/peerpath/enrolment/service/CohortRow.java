package org.peerpath.enrolment.service;

import java.time.LocalDate;
import org.peerpath.enrolment.CohortState;

/**
 * A cohort in a list.
 *
 * @param placesLeft never below 0
 */
public record CohortRow(
        long id,
        long programmeVersionId,
        String name,
        String place,
        String language,
        String zone,
        LocalDate startsOn,
        LocalDate applyUntil,
        int places,
        int placesLeft,
        CohortState state) {}
