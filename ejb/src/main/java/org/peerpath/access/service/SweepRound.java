package org.peerpath.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Forgets tries that no longer count, and browsers that are no longer remembered. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class SweepRound {
    @Inject
    private TriedDoors tried;

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    /** Safe to run at any time. */
    @PermitAll
    public void run() {
        var now = clock.instant();
        tried.sweep(now);
        factors.sweep(now);
    }
}
