package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.peerpath.enrolment.CertificateNameChosen;
import org.peerpath.profile.CertificateNameSet;

/** Whoever chooses a name for all certificates to come has it on each course they are on the way in. */
@ApplicationScoped
class ChosenNames {
    @Inject
    private Enrolments enrolments;

    @Inject
    private Event<CertificateNameChosen> chosen;

    void set(@Observes CertificateNameSet set) {
        enrolments.openOf(set.personId()).forEach(enrolment -> {
            chosen.fire(new CertificateNameChosen(enrolment.id(), set.name()));
            enrolment.certify(set.name());
        });
    }
}
