package org.peerpath.incident.service;

import java.time.ZoneId;
import java.util.List;
import org.peerpath.incident.IncidentPlace;

/** The placement at which something happened. */
public record IncidentGround(
        long placementId, long organisationId, long hostOrganisationId, String host, String zoneId) {
    List<Long> organisations() {
        return List.of(organisationId, hostOrganisationId);
    }

    IncidentPlace place(long traineeId, boolean withoutHost) {
        return new IncidentPlace(
                organisationId, placementId, traineeId, hostOrganisationId, !withoutHost, ZoneId.of(zoneId));
    }
}
