package org.peerpath.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.access.WaysInDoubted;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.service.Actor;

/** Whoever may have come in as somebody else may have linked an identity of their own: the link ends with the rest. */
@ApplicationScoped
class DoubtedLinks {
    @Inject
    private OpenIdLinks links;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    void doubted(@Observes WaysInDoubted person) {
        for (var link : links.of(person.personId())) {
            link.end(clock.instant());
            audit.record(
                    AuditKind.OPEN_ID_UNLINKED,
                    actor.isSignedIn() ? actor.personId() : null,
                    AuditSubject.person(person.personId()));
        }
    }
}
