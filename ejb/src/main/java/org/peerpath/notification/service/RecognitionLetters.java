package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.recognition.ClaimAnswered;

/** Tells people that their team answered; what, they read after signing in. */
@ApplicationScoped
class RecognitionLetters {
    @Inject
    private Writing writing;

    void answered(@Observes ClaimAnswered claim) {
        writing.writeTo(
                claim.traineeId(),
                "claim:" + claim.claimId() + ":" + claim.state(),
                Letter.TEAM_ANSWERED,
                List.of(of("/my/prior-learning/" + claim.enrolmentId())));
    }
}
