package org.peerpath.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Messages;
import org.peerpath.organisation.service.OrganisationDraft;
import org.peerpath.organisation.service.OrganisationKeeping;

/** Adding an organisation. */
@Named
@ViewScoped
public class NewOrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private Actor actor;

    private final OrganisationDraft draft = new OrganisationDraft();

    @PostConstruct
    void load() {
        if (!actor.holds(Roles.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    public void add() {
        var id = keeping.add(draft);
        messages.info("organisation", "new.done");
        Faces.redirect("people/organisation/%s", id);
    }

    public OrganisationDraft getDraft() {
        return draft;
    }
}
