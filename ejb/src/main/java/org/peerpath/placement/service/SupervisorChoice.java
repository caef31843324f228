package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.ZoneId;

/** Somebody who can stand beside a trainee, and the host they do it for. */
public record SupervisorChoice(
        long personId, String name, String zoneId, long hostOrganisationId, String host, String town)
        implements Serializable {
    /** A placement keeps the time of the people who are there. */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}
