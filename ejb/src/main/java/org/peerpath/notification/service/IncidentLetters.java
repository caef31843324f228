package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.incident.IncidentAnswered;
import org.peerpath.incident.IncidentReported;
import org.peerpath.notification.Letter;

/** Tells whoever looks after safeguarding that something waits, and the trainee that somebody answered; never what. */
@ApplicationScoped
class IncidentLetters {
    @Inject
    private Writing writing;

    void reported(@Observes IncidentReported incident) {
        for (long reader : incident.readerIds()) {
            writing.writeTo(
                    reader,
                    "incident:" + incident.incidentId() + ":" + reader,
                    Letter.SOMETHING_WAITS_TODAY,
                    List.of(of("/safeguarding")));
        }
    }

    void answered(@Observes IncidentAnswered incident) {
        writing.writeTo(
                incident.traineeId(),
                "incident:" + incident.incidentId() + ":" + incident.state(),
                Letter.SOMEBODY_ANSWERED,
                List.of(of("/my/incidents/" + incident.placementId())));
    }
}
