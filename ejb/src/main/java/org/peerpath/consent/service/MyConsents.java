package org.peerpath.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.consent.ConsentEvent;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;
import org.peerpath.consent.ConsentWithdrawn;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** A person sees what they agreed to, agrees, and takes it back at any time. */
@Stateless
public class MyConsents {
    /** More than anybody reads at a sitting. */
    private static final int SHOWN = 100;

    @Inject
    private ConsentEvents events;

    @Inject
    private Consents consents;

    @Inject
    private Event<ConsentWithdrawn> withdrawn;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Everything they did, newest first. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentRow> history() {
        return events.of(actor.personId(), SHOWN);
    }

    /** Each purpose with the words of today and what they did about it last. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentView> all(Locale language) {
        var latest = events.latest(actor.personId());
        return Stream.of(ConsentPurpose.values())
                .map(purpose -> new ConsentView(
                        ConsentWords.of(purpose, language),
                        latest.stream()
                                .filter(row -> row.purpose() == purpose)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Whether they have not said yet whether they agree. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(ConsentPurpose purpose) {
        return events.latest(actor.personId()).stream().noneMatch(row -> row.purpose() == purpose);
    }

    /** Agreeing twice is agreeing once. */
    @RolesAllowed(Roles.MEMBER)
    public void give(ConsentPurpose purpose, Locale language) {
        if (!isLatest(purpose, ConsentStep.GIVEN)) {
            consents.agreed(actor.personId(), purpose, language);
        }
    }

    /** What rests on it stops now. */
    @RolesAllowed(Roles.MEMBER)
    public void withdraw(ConsentPurpose purpose, Locale language) {
        if (!isLatest(purpose, ConsentStep.WITHDRAWN)) {
            long me = actor.personId();
            events.add(ConsentEvent.by(me, ConsentWords.of(purpose, language), ConsentStep.WITHDRAWN, clock.instant()));
            audit.record(AuditKind.CONSENT_WITHDRAWN, me, AuditSubject.person(me));
            withdrawn.fire(new ConsentWithdrawn(me, purpose));
        }
    }

    private boolean isLatest(ConsentPurpose purpose, ConsentStep step) {
        return events.latest(actor.personId()).stream().anyMatch(row -> row.purpose() == purpose && row.step() == step);
    }
}
