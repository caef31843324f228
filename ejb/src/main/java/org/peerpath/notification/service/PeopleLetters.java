package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.peerpath.notification.Letter;
import org.peerpath.notification.Recipient;
import org.peerpath.people.PersonInvited;

/** Tells people that somebody would like them with them: neither who nor what as, since others may see the letter. */
@ApplicationScoped
class PeopleLetters {
    @Inject
    private Writing writing;

    void invited(@Observes PersonInvited invited) {
        var link = invited.welcomeLink();
        writing.write(
                "invitation:" + invited.invitationId() + ":" + invited.letter(),
                link == null ? Letter.INVITED : Letter.INVITED_WELCOME,
                Recipient.address(invited.email(), Locale.forLanguageTag(invited.language())),
                List.of(invited.displayName(), link == null ? of("/my/invitations") : of("/welcome/" + link)));
    }
}
