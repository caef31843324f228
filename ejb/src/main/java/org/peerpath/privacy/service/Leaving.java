package org.peerpath.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.Erasure;

/** Somebody goes, and takes with them what is kept about them: all at once or not at all. */
@Stateless
@AsPlatform
public class Leaving {
    @Inject
    private RecentProof proof;

    @Inject
    private Grants grants;

    @Inject
    private Declarations declarations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    /** Cannot be taken back. What others need stays without the person: counts, and numbers in the trail. */
    @RolesAllowed(Roles.MEMBER)
    public void leave(Erasure choice) {
        long me = actor.personId();
        proof.require();
        grants.refuseToLeaveAlone(me);
        grants.endAllOf(me);
        declarations.erase(me, choice);
        audit.record(AuditKind.ACCOUNT_ERASED, me, AuditSubject.person(me));
    }
}
