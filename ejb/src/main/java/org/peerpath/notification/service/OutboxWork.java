package org.peerpath.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.notification.OutboxMail;

/** Sends what waits in the outbox, each letter in a transaction of its own. */
@Stateless
@AsPlatform
public class OutboxWork {
    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private Clock clock;

    /** The letters whose turn it is. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due(int atMost) {
        return outbox.due(clock.instant(), atMost);
    }

    /** Sends one letter, unless another node has it in hand or was faster. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome send(long id) {
        return outbox.takeInHand(id, clock.instant()).map(this::send).orElse(Outcome.NOTHING_TO_DO);
    }

    private Outcome send(OutboxMail mail) {
        var now = clock.instant();
        var to = addressOf(mail);
        if (to.isEmpty() || !postman.deliver(mail, to, now)) {
            mail.failed(now);
            return Outcome.FAILED;
        }
        mail.sent(now);
        if (!Postman.isAtHome()) {
            mail.forgetWords();
        }
        return Outcome.SENT;
    }

    private String addressOf(OutboxMail mail) {
        var address = mail.address();
        var person = mail.recipientId();
        if (address != null) {
            return address;
        }
        return person == null ? "" : outbox.reach(person).map(Reached::email).orElse("");
    }

    /** What became of one letter in this round. */
    public enum Outcome {
        /** The mail server took it. */
        SENT,
        /** It waits for its next try. */
        FAILED,
        /** It was sent already, or is in another node's hand. */
        NOTHING_TO_DO
    }
}
