package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Passes on places that nobody took in time. */
@Stateless
@AsPlatform
public class EndedOffers {
    private static final int AT_ONCE = 200;

    @Inject
    private OfferedApplications applications;

    @Inject
    private OfferEnds ends;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due() {
        return applications.due(clock.instant(), AT_ONCE);
    }

    /** Safe to do again: an offer that was taken or ended meanwhile is left alone. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long applicationId) {
        applications
                .find(applicationId)
                .ifPresent(application -> ends.end(application, applications.lockCohortOf(application)));
    }
}
