package org.peerpath.attestation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.peerpath.access.Door;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.identity.Account;
import org.peerpath.kernel.service.AsPlatform;

/** A new link for one that is over or lost. It goes to the registered address; whether there is one is told to nobody. */
@Stateless
@AsPlatform
public class AskingForLink {
    @Inject
    private OpenContacts contacts;

    @Inject
    private WritingLinks writing;

    @Inject
    private Throttle throttle;

    @PermitAll
    public void ask(@NotBlank @Email @Size(max = Account.EMAIL_MAX) String address, Visitor visitor) {
        throttle.take(Door.FORGOTTEN, visitor, "hours-link:" + PracticeContact.canonical(address), null);
        contacts.lockByAddress(address).forEach(writing::write);
    }
}
