package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.placement.HoursConfirmed;

/** Tells trainees that their hours count. */
@ApplicationScoped
class PlacementLetters {
    @Inject
    private Writing writing;

    void confirmed(@Observes HoursConfirmed hours) {
        writing.writeTo(
                hours.traineeId(),
                "hours:" + hours.entryId() + ":confirmed",
                Letter.HOURS_CONFIRMED,
                List.of(LetterWords.minutes(hours.minutes()), of("/my")));
    }
}
