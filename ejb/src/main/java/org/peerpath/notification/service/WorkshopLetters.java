package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.notification.Recipient;
import org.peerpath.workshop.BookingState;
import org.peerpath.workshop.PlaceBooked;
import org.peerpath.workshop.PlaceCalledOff;

/** Tells people about their place in a workshop. */
@ApplicationScoped
class WorkshopLetters {
    @Inject
    private Writing writing;

    void booked(@Observes PlaceBooked place) {
        var when = LetterWords.dateTime(place.starts(), place.language());
        var page = of("/workshop/" + place.workshopId());
        var token = place.token();
        var link = token == null ? page : of("/booking/" + token);
        writing.write(
                "place:" + place.bookingId() + ":" + place.state(),
                letter(place),
                Recipient.address(place.email(), place.language()),
                List.of(place.name(), place.title(), when, link, page + ".ics"));
    }

    void calledOff(@Observes PlaceCalledOff place) {
        var when = LetterWords.dateTime(place.starts(), place.language());
        writing.write(
                "place:" + place.bookingId() + ":CALLED_OFF",
                Letter.PLACE_CALLED_OFF,
                Recipient.address(place.email(), place.language()),
                List.of(place.name(), place.title(), when, of("/workshops")));
    }

    private static Letter letter(PlaceBooked place) {
        if (place.state() == BookingState.WAITLISTED) {
            return Letter.PLACE_WAITLISTED;
        }
        return place.token() == null ? Letter.PLACE_PASSED_ON : Letter.PLACE_BOOKED;
    }
}
