package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.placement.AgreementChanged;

/** Tells those who have to sign that there are words to read; whoever wrote them knows already. */
@ApplicationScoped
class AgreementLetters {
    @Inject
    private Writing writing;

    void changed(@Observes AgreementChanged agreement) {
        write(agreement, agreement.traineeId(), "/my/agreement/");
        agreement.supervisors().forEach(person -> write(agreement, person, "/host/agreement/"));
        agreement.tutors().forEach(person -> write(agreement, person, "/team/placement/"));
    }

    private void write(AgreementChanged agreement, long personId, String door) {
        if (personId != agreement.personId()) {
            writing.writeTo(
                    personId,
                    "agreement:" + agreement.placementId() + ":" + agreement.number() + ":" + personId,
                    Letter.AGREEMENT_WAITS,
                    List.of(of(door + agreement.placementId())));
        }
    }
}
