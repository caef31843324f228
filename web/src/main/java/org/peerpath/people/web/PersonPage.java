package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.people.service.Granting;
import org.peerpath.people.service.HeldRole;
import org.peerpath.people.service.PersonView;

/** What one person is, and was. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Granting granting;

    @Inject
    private Actor actor;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long personId;
    private transient @Nullable PersonView view;

    @PostConstruct
    void load() {
        personId = Asked.orNotFound(givenId);
        view = granting.person(personId);
    }

    public void end(HeldRole role) {
        granting.end(role.id());
        messages.info("people", "person.ended", getView().name());
        Faces.redirect("people/person/%s", personId);
    }

    /** Looks after the platform, and so after how people sign in. */
    public boolean isAdministrator() {
        return actor.holds(Roles.ADMINISTRATOR);
    }

    public PersonView getView() {
        if (view == null) {
            view = granting.person(personId);
        }
        return view;
    }
}
