package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.dispute.DisputeMoved;
import org.peerpath.notification.Letter;
import org.peerpath.placement.Capacity;

/** Tells both sides, and whoever decides, that there is something to read; what, they read after signing in. */
@ApplicationScoped
class DisputeLetters {
    @Inject
    private Writing writing;

    void moved(@Observes DisputeMoved moved) {
        var letter = moved.state().isOpen() ? Letter.HOURS_NEED_WORDS : Letter.HOURS_SETTLED;
        moved.readers()
                .forEach(reader -> writing.writeTo(
                        reader.personId(),
                        "disagreement:" + moved.disputeId() + ":" + moved.state() + ":"
                                + moved.at().toEpochMilli() + ":" + reader.personId(),
                        letter,
                        List.of(of(door(reader.capacity()) + moved.disputeId()))));
    }

    private static String door(Capacity capacity) {
        return switch (capacity) {
            case TRAINEE -> "/my/dispute/";
            case HOST -> "/host/dispute/";
            case COURSE -> "/team/dispute/";
        };
    }
}
