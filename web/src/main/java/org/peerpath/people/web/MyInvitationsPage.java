package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Messages;
import org.peerpath.people.service.InvitationPart;
import org.peerpath.people.service.InvitationRow;
import org.peerpath.people.service.MyInvitations;

/** What somebody is asked to be, and their answer. */
@Named
@ViewScoped
public class MyInvitationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyInvitations invitations;

    @Inject
    private Messages messages;

    private transient @Nullable InvitationPart part;

    @PostConstruct
    void load() {
        part = invitations.mine();
    }

    public void accept(InvitationRow row) {
        invitations.accept(row.id());
        messages.info("people", "mine.accepted");
        Faces.redirect("my");
    }

    public void decline(InvitationRow row) {
        invitations.decline(row.id());
        messages.info("people", "mine.declined");
        Faces.redirect("my");
    }

    public InvitationPart getPart() {
        if (part == null) {
            part = invitations.mine();
        }
        return part;
    }
}
