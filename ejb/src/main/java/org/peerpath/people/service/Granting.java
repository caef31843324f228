package org.peerpath.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.identity.Role;
import org.peerpath.identity.Roles;
import org.peerpath.identity.Term;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.service.RoleGrounds;

/** What one person is, in the eyes of whoever looks after them: seen, given and ended. */
@Stateless
public class Granting {
    @Inject
    private Members members;

    @Inject
    private Titles titles;

    @Inject
    private HandingOn handingOn;

    @Inject
    private Grants grants;

    @Inject
    private RoleGrounds grounds;

    @Inject
    private Zones zones;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Somebody with a role in an organisation the actor looks after; for the platform's administrator anybody, with what
     * concerns the platform.
     *
     * @throws NotFound if they are none of the actor's
     */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PersonView person(long personId) {
        var person = members.find(personId).orElseThrow(NotFound::new);
        var roles = rolesOf(personId);
        var authority = grants.authorityOf(actor.personId());
        var ends = roles.stream()
                .filter(role -> !role.isOver(clock.instant()))
                .filter(role -> authority.mayEnd(role.role(), role.scope(), personId))
                .map(HeldRole::id)
                .collect(Collectors.toSet());
        var zone = zones.of(actor.personId());
        return new PersonView(personId, person.name(), roles, ends, titles.versions(roles), clock.instant(), zone);
    }

    private List<HeldRole> rolesOf(long personId) {
        boolean everybodys = actor.holds(Roles.ADMINISTRATOR);
        var theirs = everybodys ? members.everyRoleOfPlatform(personId) : List.<HeldRole>of();
        if (!actor.holds(Roles.ORGANISATION_ADMINISTRATOR)) {
            return theirs;
        }
        var here = members.everyRoleIn(actor.personId(), personId);
        if (here.isEmpty() && !everybodys) {
            throw new NotFound();
        }
        return Stream.concat(here.stream(), theirs.stream()).distinct().toList();
    }

    /** The roles that the actor may hand on at all. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Role> roles() {
        return handingOn.roles();
    }

    /** Where the actor may give this role. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RoleChoice choice(Role role, @Nullable Long organisationId) {
        return handingOn.choice(role, organisationId);
    }

    /**
     * Gives a role to somebody the actor looks after already.
     *
     * @return whether they did not have it yet
     */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public boolean give(long personId, Role role, @Valid GrantDraft draft) {
        proof.require();
        rolesOf(personId);
        var scope = handingOn.scope(role, null, draft.getPlace());
        grants.authorityOf(actor.personId()).requireMayGrant(role, scope, personId);
        grounds.require(role, scope);
        var term = Term.days(draft.getFrom(), draft.getUntil(), zones.of(actor.personId()), clock.instant());
        return grants.give(personId, role, scope, term, actor.personId());
    }

    /** Ends a role at once. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void end(long grantId) {
        proof.require();
        grants.end(grantId, actor.personId());
    }
}
