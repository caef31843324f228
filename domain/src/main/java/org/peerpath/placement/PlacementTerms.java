package org.peerpath.placement;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where, with whom and for how long.
 *
 * @param requirement code of the placement in the programme's file
 * @param site the place at the host, in words
 * @param zone whose clock the hours are read off
 */
public record PlacementTerms(
        String requirement,
        long hostOrganisationId,
        String site,
        long supervisorId,
        LocalDate starts,
        LocalDate ends,
        ZoneId zone,
        int plannedMinutes) {
    /** Longest description of the site, in characters. */
    public static final int SITE_MAX = 200;
}
