package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.ConfirmationLink;
import org.peerpath.attestation.LinkDoubt;
import org.peerpath.attestation.LinkDoubted;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;

/** Tells whoever registered an address that a link to it was used oddly: once for each link. */
@ApplicationScoped
class Doubts {
    @Inject
    private ConfirmationLinks links;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<LinkDoubted> doubted;

    void tell(ConfirmationLink link, @Nullable LinkDoubt doubt) {
        if (doubt != null) {
            audit.record(AuditKind.CONFIRMATION_LINK_DOUBTED, null, AuditSubject.person(link.personId()));
            doubted.fire(new LinkDoubted(links.contact(link).registeredBy(), link.id(), doubt));
        }
    }
}
