package org.peerpath.people.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.identity.ScopeKind;
import org.peerpath.identity.Term;

/**
 * A role as those who look after it see it.
 *
 * @param organisation the organisation it counts in; absent for the whole platform
 * @param cohort the group, if it counts in one
 */
public record HeldRole(
        long id,
        long personId,
        Role role,
        @Nullable Long organisationId,
        @Nullable Long programmeId,
        @Nullable Long cohortId,
        @Nullable Long placementId,
        @Nullable String organisation,
        @Nullable String cohort,
        Instant from,
        @Nullable Instant until) {

    public Scope scope() {
        return new Scope(organisationId, programmeId, cohortId, placementId);
    }

    public ScopeKind kind() {
        return scope().kind();
    }

    /** Whether it is still to begin. */
    public boolean isToCome(Instant now) {
        return from.isAfter(now);
    }

    public boolean isOver(Instant now) {
        return new Term(from, until).isOver(now);
    }
}
