package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.placement.Capacity;
import org.peerpath.supervision.MeetingReminder;
import org.peerpath.supervision.MeetingWaits;

/**
 * Tells those whose word a meeting waits for, and reminds two people of one, each once: a letter says neither with whom nor
 * what about.
 */
@ApplicationScoped
class SupervisionLetters {
    @Inject
    private Writing writing;

    void remind(@Observes MeetingReminder reminder) {
        var letter =
                switch (reminder.kind()) {
                    case MEETING_NEAR -> Letter.MEETING_NEAR;
                    case MEETING_TO_WRITE -> Letter.MEETING_TO_WRITE;
                    case REVIEW_DUE -> Letter.REVIEW_DUE;
                };
        var key = "meeting:" + reminder.kind() + ":" + reminder.placementId() + ":" + reminder.number() + ":"
                + reminder.revision() + ":";
        writing.writeTo(reminder.traineeId(), key + "trainee", letter, List.of(page("/my", reminder)));
        writing.writeTo(reminder.supervisorId(), key + "host", letter, List.of(page("/host", reminder)));
    }

    /** Whose word is missing hears of it once for what a meeting says; after a change, once more. */
    void waits(@Observes MeetingWaits meeting) {
        var side = meeting.side() == Capacity.TRAINEE ? "/my" : "/host";
        writing.writeTo(
                meeting.personId(),
                "meeting-waits:" + meeting.what() + ":" + meeting.side(),
                Letter.MEETING_TO_SIGN,
                List.of(of(side + "/supervision/" + meeting.placementId())));
    }

    private static String page(String side, MeetingReminder reminder) {
        return of(side + "/supervision/" + reminder.placementId());
    }
}
