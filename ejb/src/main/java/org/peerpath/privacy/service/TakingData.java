package org.peerpath.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.privacy.OwnData;

/** Somebody takes a copy of everything that is kept about them. */
@Stateless
@AsPlatform
public class TakingData {
    @Inject
    private RecentProof proof;

    @Inject
    private Declarations declarations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Their own, with their reflections opened, and with what others said about them. */
    @RolesAllowed(Roles.MEMBER)
    public OwnData take() {
        proof.require();
        long me = actor.personId();
        audit.record(AuditKind.OWN_DATA_EXPORTED, me, AuditSubject.person(me));
        return declarations.of(me, clock.instant());
    }
}
