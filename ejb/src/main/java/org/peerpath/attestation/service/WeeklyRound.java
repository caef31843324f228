package org.peerpath.attestation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** One round of letters about hours that wait, as the platform itself. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class WeeklyRound {
    @Inject
    private WeeklyLetters letters;

    /** Safe to run at any time: nobody is written to twice in a week, and nobody for whom nothing waits. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        letters.due().forEach(letters::write);
    }
}
