package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.peerpath.attestation.CodeWanted;
import org.peerpath.attestation.HoursToConfirm;
import org.peerpath.attestation.LinkDoubted;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.notification.Letter;
import org.peerpath.notification.Recipient;

/** Writes to practice supervisors without an account: that days wait, never whose; and the code that opens them. */
@ApplicationScoped
class AttestationLetters {
    @Inject
    private Writing writing;

    void toConfirm(@Observes HoursToConfirm hours) {
        writing.write(
                "hours-link:" + SecretLinks.hash(hours.link()),
                Letter.HOURS_TO_CONFIRM,
                to(hours.address(), hours.language()),
                List.of(hours.name(), Integer.toString(hours.days()), of("/confirm-hours/" + hours.link())));
    }

    void code(@Observes CodeWanted code) {
        writing.write(
                "hours-code:" + code.linkId() + ":" + code.number(),
                Letter.HOURS_CODE,
                to(code.address(), code.language()),
                List.of(code.name(), code.code()));
    }

    /** To whoever registered the address; what it is about, they read after signing in. */
    void doubted(@Observes LinkDoubted link) {
        writing.writeTo(
                link.toldId(),
                "hours-link:" + link.linkId() + ":doubted",
                Letter.HOURS_LINK_DOUBTED,
                List.of(of("/team/supervisors")));
    }

    private static Recipient to(String address, String language) {
        return Recipient.address(address, Locale.forLanguageTag(language));
    }
}
