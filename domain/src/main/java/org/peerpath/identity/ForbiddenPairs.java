package org.peerpath.identity;

import static org.peerpath.identity.GrantRule.NO_ONE_LEARNS_WHERE_THEY_TEACH;

import java.util.Collection;

/**
 * Pairs of roles that one person never holds for one case at one time, as far as the grants themselves show it: nobody
 * learns in a group that they teach or answer for. Pairs that only an act shows (deciding about oneself, confirming one's
 * own hours, signing twice) are refused by the act.
 */
public final class ForbiddenPairs {
    private ForbiddenPairs() {}

    /** Refuses a role that would make such a pair with what the person holds or will hold. */
    public static void refuse(Role role, Scope scope, Term term, Collection<RoleGrant> theirs) {
        NO_ONE_LEARNS_WHERE_THEY_TEACH.require(theirs.stream()
                .filter(other -> other.term().meets(term))
                .noneMatch(other -> isPair(role, scope, other.role(), other.scope())
                        || isPair(other.role(), other.scope(), role, scope)));
    }

    private static boolean isPair(Role learning, Scope cohort, Role teaching, Scope taught) {
        return learning == Role.TRAINEE && teaching.isOfTheTeam() && taught.covers(cohort);
    }
}
