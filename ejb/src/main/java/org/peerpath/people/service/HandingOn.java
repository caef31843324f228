package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.Scope;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;

/** Which roles whoever asks may hand on, and where. The domain decides again when it is done. */
@ApplicationScoped
class HandingOn {
    private static final Set<Role> IN_AN_ORGANISATION = EnumSet.of(
            Role.TRAINER,
            Role.COURSE_LEAD,
            Role.SUPERVISOR,
            Role.ISSUER,
            Role.SAFEGUARDING_LEAD,
            Role.ORGANISATION_ADMINISTRATOR);
    private static final Set<Role> OF_THE_PLATFORM = EnumSet.of(Role.LIBRARIAN, Role.ADMINISTRATOR);

    @Inject
    private Places places;

    @Inject
    private Actor actor;

    /** The kinds of roles, before it is asked where. */
    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (actor.holds(Roles.ORGANISATION_ADMINISTRATOR)) {
            roles.addAll(IN_AN_ORGANISATION);
        }
        if (actor.holds(Roles.ADMINISTRATOR)) {
            roles.addAll(OF_THE_PLATFORM);
        }
        return roles;
    }

    /**
     * Where a role can be given.
     *
     * @param organisationId an organisation somebody comes from, for whoever looks after all of them
     */
    RoleChoice choice(Role role, @Nullable Long organisationId) {
        var all = new ArrayList<Place>();
        if (OF_THE_PLATFORM.contains(role) && actor.holds(Roles.ADMINISTRATOR)) {
            all.add(new Place(Scope.PLATFORM, "", "", null));
        }
        if (actor.holds(Roles.ORGANISATION_ADMINISTRATOR)
                && (IN_AN_ORGANISATION.contains(role) || role == Role.TRAINEE)) {
            all.addAll(places.inKept(actor.personId(), role));
        }
        if (role == Role.ORGANISATION_ADMINISTRATOR && organisationId != null && actor.holds(Roles.ADMINISTRATOR)) {
            places.organisation(organisationId).stream()
                    .filter(place -> !all.contains(place))
                    .forEach(all::add);
        }
        return new RoleChoice(role, List.copyOf(all));
    }

    /**
     * The scope behind what a page handed back.
     *
     * @throws NotFound if it is none of those that were offered
     */
    Scope scope(Role role, @Nullable Long organisationId, @Nullable String key) {
        return choice(role, organisationId).places().stream()
                .filter(place -> place.key().equals(key))
                .map(Place::scope)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
