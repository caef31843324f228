package org.peerpath.enrolment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Does what is due on paths, each by itself, as the platform. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class PathDaysRound {
    @Inject
    private PathDays days;

    /** Safe to run at any time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        days.toRest().forEach(days::rest);
        days.over().forEach(days::close);
    }
}
