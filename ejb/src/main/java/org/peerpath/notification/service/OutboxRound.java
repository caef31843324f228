package org.peerpath.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.notification.service.OutboxWork.Outcome;

/** One round through the outbox, as the platform itself. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class OutboxRound {
    private static final int AT_MOST = 100;

    /** A mail server that refuses three letters in a row is away; the rest keep their tries for when it is back. */
    private static final int ENOUGH = 3;

    @Inject
    private OutboxWork work;

    /** Sends what is due; safe to run at any time and on several nodes at once. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        int inARow = 0;
        for (long id : work.due(AT_MOST)) {
            inARow = work.send(id) == Outcome.FAILED ? inARow + 1 : 0;
            if (inARow == ENOUGH) {
                return;
            }
        }
    }
}
