package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.ReflectionRead;

/** Somebody who was named reads what was shared with them; its owner learns of each time. */
@Stateless
public class SharedWithMe {
    @Inject
    private Shares shares;

    @Inject
    private SharedCopies copies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Without words, newest first, below that id; up to one row more than a page. */
    @RolesAllowed({Roles.TRAINER, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SharedRow> all(long below) {
        return shares.sharedWith(actor.personId(), below, SharingReflections.PAGE + 1);
    }

    /** The words; that they were read is written down with them. */
    @RolesAllowed({Roles.TRAINER, Roles.SUPERVISOR})
    public SharedView read(long shareId) {
        var found = shares.sharedWith(actor.personId(), shareId);
        shares.add(new ReflectionRead(shareId, actor.personId(), clock.instant()));
        audit.record(AuditKind.REFLECTION_READ, actor.personId(), AuditThing.SHARE.of(shareId));
        return SharedView.of(found, copies.open(found.sealed(), found.entryId()));
    }
}
