package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentWithdrawn;

/** Whoever takes back that their applications may be read has none that anybody could read. */
@ApplicationScoped
class WithdrawnApplications {
    @Inject
    private Applications applications;

    void withdrawn(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.APPLICATION) {
            applications.forget(withdrawn.personId());
        }
    }
}
