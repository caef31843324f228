package org.peerpath.attestation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** The weekly letters to practice supervisors without an account, each in a transaction of its own. */
@Stateless
@AsPlatform
public class WeeklyLetters {
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private OpenContacts contacts;

    @Inject
    private WritingLinks writing;

    @Inject
    private Clock clock;

    /** For whom something waits, and whose last letter is a week old. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due() {
        return contacts.due(lastWeek());
    }

    /** Writes one of them, unless another node was faster. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(long contactId) {
        contacts.lockDue(contactId, lastWeek()).ifPresent(writing::write);
    }

    private Instant lastWeek() {
        return clock.instant().minus(WEEK);
    }
}
