package org.peerpath.incident;

import java.time.ZoneId;

/**
 * Where it happened and who reads it.
 *
 * @param organisationId runs the course; whoever looks after safeguarding there reads it
 * @param hostOrganisationId whoever looks after safeguarding there reads it too, if it is for them
 * @param forHost whether it is; the trainee may leave them out
 * @param zone the clock of the placement
 */
public record IncidentPlace(
        long organisationId, long placementId, long traineeId, long hostOrganisationId, boolean forHost, ZoneId zone) {}
