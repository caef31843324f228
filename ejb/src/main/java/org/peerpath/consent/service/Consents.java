package org.peerpath.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.consent.ConsentEvent;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;

/** What other features keep of a yes, and ask before they rest on one. No door: for services, in their transaction. */
@ApplicationScoped
public class Consents {
    @Inject
    private ConsentEvents events;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Somebody without an account agreed with what they sent. */
    public void agreed(ConsentPurpose purpose, AuditSubject thing, Locale language) {
        events.add(ConsentEvent.about(thing.toString(), ConsentWords.of(purpose, language), clock.instant()));
        audit.record(AuditKind.CONSENT_GIVEN, null, thing);
    }

    /** Somebody agreed. */
    public void agreed(long personId, ConsentPurpose purpose, Locale language) {
        events.add(ConsentEvent.by(personId, ConsentWords.of(purpose, language), ConsentStep.GIVEN, clock.instant()));
        audit.record(AuditKind.CONSENT_GIVEN, personId, AuditSubject.person(personId));
    }

    /** Whether somebody took their yes back. */
    public boolean isWithdrawn(long personId, ConsentPurpose purpose) {
        return !events.withdrawn(List.of(personId), purpose).isEmpty();
    }

    /** Those of these people who took their yes back. */
    public Set<Long> withdrawn(Collection<Long> personIds, ConsentPurpose purpose) {
        return personIds.isEmpty() ? Set.of() : events.withdrawn(personIds, purpose);
    }
}
