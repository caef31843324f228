package org.peerpath.enrolment.service;

import java.time.LocalDate;
import java.time.ZoneId;
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
        CohortState state) {
    /** Whose clock its days and hours are read by. */
    public ZoneId clock() {
        return ZoneId.of(zone);
    }
}
