package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.kernel.ProofNeeded;

/**
 * Asks whether it is surely the person themselves who sits at the device: they signed in, or showed it again, within the
 * last ten minutes. Asked before issuing, revoking, exporting, granting a role, seeing a sealed name, and before changing
 * how one signs in (OWASP ASVS 5.0, 7.5).
 */
@ApplicationScoped
public class RecentProof {
    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    /** @throws ProofNeeded if the last proof is too long ago */
    public void require() {
        if (!isFresh()) {
            throw new ProofNeeded();
        }
    }

    public boolean isFresh() {
        return current.isProved(clock.instant());
    }
}
