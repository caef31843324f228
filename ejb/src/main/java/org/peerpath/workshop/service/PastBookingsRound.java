package org.peerpath.workshop.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Forgets past guests, as the platform itself. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class PastBookingsRound {
    @Inject
    private PastBookings bookings;

    /** Safe to run at any time. */
    @PermitAll
    public void run() {
        bookings.forget();
    }
}
