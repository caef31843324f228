package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Whether somebody may practise at a host: asked when a placement is proposed, and before the course signs. */
@ApplicationScoped
public class HostStanding {
    @Inject
    private HostGrounds grounds;

    /**
     * Refuses a host that the course has not looked at for all of that time, and one more than it takes. Two who sign for the
     * last place take turns.
     *
     * @param placementId the placement itself, which takes no place from itself
     */
    public void requireReady(long organisationId, long hostId, LocalDate from, LocalDate until, long placementId) {
        grounds.requireReady(organisationId, hostId, from, until, placementId);
    }

    /** Refuses a host at which the trainee said that they do not practise. */
    public void requireWilling(long traineeId, long hostId) {
        grounds.requireWilling(traineeId, hostId);
    }
}
