package org.peerpath.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.notification.OutboxMail;

/**
 * The letters of the demonstration, read by anybody instead of being sent, so that the whole journey can be walked without
 * a mail server. Outside demo mode there is nothing here.
 */
@Stateless
@AsPlatform
public class LettersToRead {
    /** So many on a page. */
    public static final int PAGE = 20;

    @Inject
    private Outbox outbox;

    /** Newest first, those before the given one. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReadLetter> newest(@Nullable Long before) {
        if (!DemoMode.on()) {
            throw new NotFound();
        }
        return outbox.newest(before, PAGE).stream()
                .filter(mail -> !mail.words().equals(List.of("")))
                .map(mail -> ReadLetter.of(mail, to(mail)))
                .toList();
    }

    private String to(OutboxMail mail) {
        var address = mail.address();
        var person = mail.recipientId();
        if (address != null) {
            return address;
        }
        return person == null ? "" : outbox.reach(person).map(Reached::email).orElse("");
    }
}
