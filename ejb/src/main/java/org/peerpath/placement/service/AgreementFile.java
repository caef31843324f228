package org.peerpath.placement.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;

/** Any version of an agreement as a file to print and to keep, with the signatures under it, for each of the three. */
@Stateless
public class AgreementFile {
    @Inject
    private Placements placements;

    @Inject
    private Agreements agreements;

    @Inject
    private Actor actor;

    /** @throws NotFound if there is no such version, or none of theirs */
    @RolesAllowed({Roles.TRAINEE, Roles.SUPERVISOR, Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] pdf(long agreementId) {
        var agreement = agreements.find(agreementId).orElseThrow(NotFound::new);
        var facts = placements
                .factsOfAnySide(actor.personId(), agreement.placementId())
                .orElseThrow(NotFound::new);
        var row = agreements.versions(facts.id()).stream()
                .filter(version -> version.id() == agreementId)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new AgreementPdf(agreement.language(), facts.zone())
                .version(row)
                .words(agreement.terms())
                .signed(agreements.signersOf(agreement), agreement.hash())
                .draw(row.proposedAt());
    }
}
