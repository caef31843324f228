package org.peerpath.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Forgets tries that no longer count, sign-ins that ended, browsers that are no longer remembered. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class SweepRound {
    /** Ended sign-ins stay for so long, counted from their beginning, should somebody ask what happened. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private TriedDoors tried;

    @Inject
    private DeviceSessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    /** Safe to run at any time. */
    @PermitAll
    public void run() {
        var now = clock.instant();
        tried.sweep(now);
        sessions.sweep(now.minus(KEPT));
        factors.sweep(now);
    }
}
