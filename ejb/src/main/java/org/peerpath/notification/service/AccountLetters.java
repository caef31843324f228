package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.access.AddressAsked;
import org.peerpath.access.AddressChanged;
import org.peerpath.access.PasswordChanged;
import org.peerpath.access.PasswordForgotten;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.notification.Letter;
import org.peerpath.notification.Recipient;
import org.peerpath.openid.OpenIdLinked;

/** What people are written about how they sign in. */
@ApplicationScoped
class AccountLetters {
    @Inject
    private Writing writing;

    @Inject
    private Outbox outbox;

    void forgotten(@Observes PasswordForgotten person) {
        writing.writeTo(
                person.personId(),
                "password:" + SecretLinks.hash(person.link()),
                Letter.NEW_PASSWORD,
                List.of(of("/new-password/" + person.link())));
    }

    void changed(@Observes PasswordChanged person) {
        writing.writeTo(
                person.personId(),
                "password:" + person.personId() + ":" + person.at().toEpochMilli(),
                Letter.PASSWORD_CHANGED,
                List.of(of("/forgotten")));
    }

    void linked(@Observes OpenIdLinked person) {
        writing.writeTo(
                person.personId(),
                "open-id:" + person.personId() + ":" + person.at().toEpochMilli(),
                Letter.OPEN_ID_LINKED,
                List.of(person.provider(), of("/my/open-id")));
    }

    /** To the new address: nothing is said there about the account but that it would move. */
    void asked(@Observes AddressAsked person) {
        outbox.reach(person.personId())
                .ifPresent(reached -> writing.write(
                        "address:" + SecretLinks.hash(person.link()),
                        Letter.NEW_ADDRESS,
                        Recipient.address(person.newEmail(), reached.locale()),
                        List.of(reached.name(), of("/new-address/" + person.link()))));
    }

    /** To the old address, which is the account's no longer. */
    void changed(@Observes AddressChanged person) {
        outbox.reach(person.personId())
                .ifPresent(reached -> writing.write(
                        "address:" + person.personId() + ":" + person.at().toEpochMilli(),
                        Letter.ADDRESS_CHANGED,
                        Recipient.address(person.oldEmail(), reached.locale()),
                        List.of(reached.name(), of("/contact"))));
    }
}
