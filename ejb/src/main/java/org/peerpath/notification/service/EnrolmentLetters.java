package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.peerpath.enrolment.ApplicationDeclined;
import org.peerpath.enrolment.ApplicationReceived;
import org.peerpath.enrolment.GroupChanged;
import org.peerpath.enrolment.PathClosed;
import org.peerpath.enrolment.PersonAdmitted;
import org.peerpath.enrolment.PlaceAwaited;
import org.peerpath.enrolment.PlaceOffered;
import org.peerpath.enrolment.SessionsMoved;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.moving.VersionOffered;
import org.peerpath.notification.Letter;
import org.peerpath.notification.Recipient;

/** Tells people what became of their application. */
@ApplicationScoped
class EnrolmentLetters {
    @Inject
    private Writing writing;

    void received(@Observes ApplicationReceived application) {
        writing.write(
                "application:" + application.applicationId() + ":received",
                Letter.APPLICATION_RECEIVED,
                to(application.email(), application.language()),
                List.of(application.displayName()));
    }

    void declined(@Observes ApplicationDeclined application) {
        writing.write(
                "application:" + application.applicationId() + ":declined",
                Letter.APPLICATION_DECLINED,
                to(application.email(), application.language()),
                List.of(application.displayName(), of("/workshops")));
    }

    void admitted(@Observes PersonAdmitted person) {
        var link = person.welcomeLink();
        writing.write(
                "enrolment:" + person.enrolmentId() + ":admitted",
                link == null ? Letter.ADMITTED : Letter.ADMITTED_WELCOME,
                to(person.email(), person.language()),
                List.of(person.displayName(), link == null ? of("/my") : of("/welcome/" + link)));
    }

    void awaited(@Observes PlaceAwaited application) {
        writing.write(
                "application:" + application.applicationId() + ":waitlisted",
                Letter.APPLICATION_WAITLISTED,
                to(application.email(), application.language()),
                List.of(application.displayName()));
    }

    /** Each offer is a letter of its own: somebody may get another after they let one go by. */
    void offered(@Observes PlaceOffered offer) {
        writing.write(
                "offer:" + SecretLinks.hash(offer.link()),
                Letter.PLACE_OFFERED,
                to(offer.email(), offer.language()),
                List.of(
                        offer.displayName(),
                        LetterWords.dateTime(
                                offer.endsAt().atZone(offer.zone()), Locale.forLanguageTag(offer.language())),
                        of("/offer/" + offer.link())));
    }

    void closed(@Observes PathClosed path) {
        writing.writeTo(
                path.personId(),
                "closed:" + path.enrolmentId() + ":" + path.on(),
                Letter.PATH_CLOSED,
                List.of(of("/my"), of("/contact")));
    }

    void moved(@Observes SessionsMoved sessions) {
        sessions.enrolments()
                .forEach(told -> writing.writeTo(
                        told.personId(),
                        "dates:" + told.enrolmentId() + ":" + sessions.change(),
                        Letter.DATES_CHANGED,
                        List.of(of("/my/dates/" + told.enrolmentId()))));
    }

    void groupChanged(@Observes GroupChanged change) {
        writing.writeTo(
                change.personId(),
                "group:" + change.enrolmentId() + ":" + change.change(),
                Letter.GROUP_CHANGED,
                List.of(of("/my/dates/" + change.enrolmentId())));
    }

    /** Asked once more after it was taken back, they are told once more. */
    void versionOffered(@Observes VersionOffered offer) {
        offer.people()
                .forEach(asked -> writing.writeTo(
                        asked.personId(),
                        "version:" + asked.enrolmentId() + ":" + offer.at().toEpochMilli(),
                        Letter.VERSION_OFFERED,
                        List.of(of("/my/version/" + asked.enrolmentId()))));
    }

    private static Recipient to(String email, String language) {
        return Recipient.address(email, Locale.forLanguageTag(language));
    }
}
