package org.peerpath.identity;

import static org.peerpath.identity.GrantRule.GRANT_ONLY_WHAT_YOU_HOLD;
import static org.peerpath.identity.GrantRule.NO_ONE_GRANTS_A_ROLE_TO_THEMSELVES;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody may hand on, seen from what they hold at this moment. The platform's administrator gives organisations
 * their administrators, and the platform its own; an organisation's administrator gives the roles inside that
 * organisation. Nobody gives themselves anything, and nobody reaches beyond the scope they hold.
 */
public final class Authority {
    private final long personId;
    private final Collection<RoleGrant> held;
    private final Instant now;

    /** @param held the roles of this person, whatever their time: those that do not count now give nothing */
    public Authority(long personId, Collection<RoleGrant> held, Instant now) {
        this.personId = personId;
        this.held = held.stream().filter(g -> g.personId() == personId).toList();
        this.now = now;
    }

    public boolean mayHandOn(Role role, Scope scope) {
        return role.scopes().contains(scope.kind())
                && Stream.of(Role.values())
                        .filter(own -> givenBy(own).contains(role))
                        .anyMatch(own -> holds(own, scope));
    }

    /** Refuses what this person may not give there, and anything to themselves. */
    public void requireMayGrant(Role role, Scope scope, long to) {
        GrantRule.A_ROLE_HAS_ITS_OWN_SCOPE.require(role.scopes().contains(scope.kind()));
        GRANT_ONLY_WHAT_YOU_HOLD.require(mayHandOn(role, scope));
        NO_ONE_GRANTS_A_ROLE_TO_THEMSELVES.require(to != personId);
    }

    /** Whoever may give a role may take it back; and anybody may lay down their own, but for a place to learn. */
    public boolean mayEnd(Role role, Scope scope, long holder) {
        return role != Role.TRAINEE && (holder == personId || mayHandOn(role, scope));
    }

    private boolean holds(Role own, Scope scope) {
        return held.stream()
                .anyMatch(g -> g.role() == own && g.countsAt(now) && g.scope().covers(scope));
    }

    private static Set<Role> givenBy(Role giver) {
        return switch (giver) {
            case ADMINISTRATOR -> Set.of(Role.ADMINISTRATOR, Role.LIBRARIAN, Role.ORGANISATION_ADMINISTRATOR);
            case ORGANISATION_ADMINISTRATOR ->
                Set.of(
                        Role.ORGANISATION_ADMINISTRATOR,
                        Role.COURSE_LEAD,
                        Role.TRAINER,
                        Role.SUPERVISOR,
                        Role.ISSUER,
                        Role.SAFEGUARDING_LEAD,
                        Role.TRAINEE);
            case COURSE_LEAD -> Set.of(Role.TRAINEE);
            case TRAINEE, TRAINER, SUPERVISOR, ISSUER, SAFEGUARDING_LEAD, LIBRARIAN -> Set.of();
        };
    }
}
