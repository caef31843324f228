package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Messages;
import org.peerpath.people.service.InvitationPart;
import org.peerpath.people.service.InvitationRow;
import org.peerpath.people.service.Inviting;

/** Invitations that wait for a yes. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inviting inviting;

    @Inject
    private Messages messages;

    @Inject
    @Param(name = "below")
    private @Nullable Long below;

    private transient @Nullable InvitationPart part;

    @PostConstruct
    void load() {
        part = inviting.waiting(below);
    }

    public void sendAgain(InvitationRow row) {
        inviting.sendAgain(row.id(), row.version());
        messages.info("people", "invitations.again.done", row.email());
        Faces.redirect("people/invitations");
    }

    public void withdraw(InvitationRow row) {
        inviting.withdraw(row.id(), row.version());
        messages.info("people", "invitations.withdrawn", row.email());
        Faces.redirect("people/invitations");
    }

    public InvitationPart getPart() {
        if (part == null) {
            part = inviting.waiting(below);
        }
        return part;
    }
}
