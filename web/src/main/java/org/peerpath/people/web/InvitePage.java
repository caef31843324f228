package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Languages;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.people.service.Granting;
import org.peerpath.people.service.InvitationDraft;
import org.peerpath.people.service.Inviting;
import org.peerpath.people.service.Place;

/** Inviting somebody: first what to, then whom. */
@Named
@ViewScoped
public class InvitePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Granting granting;

    @Inject
    private Inviting inviting;

    @Inject
    private Messages messages;

    @Inject
    private Actor actor;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String typedRole;

    /** The organisation whose administrator is looked for, where the platform's administrator comes from its page. */
    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long organisationId;

    private Set<Role> roles = Set.of();
    private @Nullable Role role;
    private transient @Nullable List<Place> places;
    private final InvitationDraft draft = new InvitationDraft();

    @PostConstruct
    void load() {
        roles = EnumSet.copyOf(granting.roles());
        if (actor.holds(Roles.ORGANISATION_ADMINISTRATOR)) {
            roles.add(Role.TRAINEE);
        }
        if (organisationId != null) {
            roles.add(Role.ORGANISATION_ADMINISTRATOR);
        }
        role = roles.stream()
                .filter(one -> one.name().equals(typedRole))
                .findFirst()
                .orElse(null);
        if (role == null && typedRole != null || !isOffered(organisationId)) {
            throw new NotFound();
        }
        draft.setLanguage(site.getLocale().getLanguage());
        if (getPlaces().size() == 1) {
            draft.setPlace(getPlaces().get(0).key());
        }
    }

    /** An organisation in the address is one of those that somebody may invite to. */
    private boolean isOffered(@Nullable Long organisation) {
        return organisation == null
                || getPlaces().stream().anyMatch(place -> place.key().equals("ORGANISATION-" + organisation));
    }

    public void invite() {
        inviting.invite(Asked.orNotFound(role), organisationId, draft);
        messages.info("people", "invite.done", Asked.orNotFound(draft.getEmail()));
        Faces.redirect("people/invitations");
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
            places = role == null
                    ? List.of()
                    : granting.choice(role, organisationId).places();
        }
        return places;
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    public InvitationDraft getDraft() {
        return draft;
    }
}
