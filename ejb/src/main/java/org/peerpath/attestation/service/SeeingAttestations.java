package org.peerpath.attestation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;

/** How the hours of a placement were confirmed, for the team that answers for it. */
@Stateless
public class SeeingAttestations {
    @Inject
    private KeptAttestations attestations;

    @Inject
    private Actor actor;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PlacementAttestations of(long placementId) {
        var me = actor.personId();
        return new PlacementAttestations(
                attestations.methods(me, placementId),
                actor.holds(Roles.COURSE_LEAD) ? attestations.doubts(me, placementId) : List.of());
    }
}
