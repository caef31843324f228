package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.attestation.ConfirmationLink;
import org.peerpath.attestation.HoursToConfirm;
import org.peerpath.attestation.LinkedDay;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.placement.service.Confirming;

/** Writes the letter with a link that lists exactly what waits at this moment; a link sent before opens nothing any more. */
@ApplicationScoped
class WritingLinks {
    @Inject
    private ConfirmationLinks links;

    @Inject
    private Confirming confirming;

    @Inject
    private Event<HoursToConfirm> toConfirm;

    @Inject
    private Clock clock;

    /** @return whether there was anything to write about */
    boolean write(PracticeContact contact) {
        var waiting = confirming.waitingFor(contact.personId());
        if (!contact.isOpen() || waiting.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        links.supersede(contact.id(), now);
        var secret = LinkSecret.random();
        var link = new ConfirmationLink(contact, secret.selector(), secret.hash(), now);
        links.add(link);
        waiting.forEach(row -> links.add(new LinkedDay(link, row.id(), row.version(), row.fingerprint())));
        var person = links.person(contact.personId());
        toConfirm.fire(new HoursToConfirm(
                person.displayName(),
                contact.address(),
                person.language().toLanguageTag(),
                secret.words(),
                waiting.size()));
        return true;
    }
}
