package org.peerpath.workshop.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Keeps the promise of the booking form: a week after a workshop nobody knows any more who was there. */
@Stateless
@AsPlatform
public class PastBookings {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private Workshops workshops;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public void forget() {
        workshops.forgetGuestsOfThoseBefore(clock.instant().minus(KEPT));
    }
}
