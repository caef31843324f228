package org.peerpath.enrolment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Ends the offers that are due, each by itself, as the platform. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class EndedOffersRound {
    @Inject
    private EndedOffers offers;

    /** Safe to run at any time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        offers.due().forEach(offers::end);
    }
}
