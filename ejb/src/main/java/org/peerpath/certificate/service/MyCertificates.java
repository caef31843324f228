package org.peerpath.certificate.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** A person's own certificates, and the files of those they hold or sign for. */
@Stateless
public class MyCertificates {
    @Inject
    private Awards awards;

    @Inject
    private Actor actor;

    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AwardRow> mine() {
        return awards.heldBy(actor.personId());
    }

    /** The file as it was handed out; empty if there is none, or if it is not theirs. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> pdf(long awardId) {
        return awards.pdf(actor.personId(), awardId);
    }
}
