package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Role;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.people.service.GrantDraft;
import org.peerpath.people.service.Granting;
import org.peerpath.people.service.Place;

/** Giving somebody a role: first which, then where and for how long. */
@Named
@ViewScoped
public class GrantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Granting granting;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String typedRole;

    private long personId;
    private String name = "";
    private Set<Role> roles = Set.of();
    private @Nullable Role role;
    private transient @Nullable List<Place> places;
    private final GrantDraft draft = new GrantDraft();

    @PostConstruct
    void load() {
        personId = Asked.orNotFound(givenId);
        name = granting.person(personId).name();
        roles = granting.roles();
        role = roles.stream()
                .filter(one -> one.name().equals(typedRole))
                .findFirst()
                .orElse(null);
        if (getPlaces().size() == 1) {
            draft.setPlace(getPlaces().get(0).key());
        }
    }

    public void give() {
        boolean given = granting.give(personId, Asked.orNotFound(role), draft);
        messages.info("people", given ? "grant.done" : "grant.there", name);
        Faces.redirect("people/person/%s", personId);
    }

    public long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public List<Role> getRoles() {
        return List.copyOf(roles);
    }

    /** Nothing as long as none is chosen. */
    public @Nullable Role getRole() {
        return role;
    }

    public List<Place> getPlaces() {
        if (places == null) {
            places = role == null ? List.of() : granting.choice(role, null).places();
        }
        return places;
    }

    public GrantDraft getDraft() {
        return draft;
    }
}
