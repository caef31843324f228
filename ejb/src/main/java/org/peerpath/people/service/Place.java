package org.peerpath.people.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Scope;
import org.peerpath.identity.ScopeKind;

/**
 * Where a role can be given.
 *
 * @param name what it is called: the group's or the organisation's name; of a programme nothing, as it has one in each
 *     language
 * @param versionId the newest version of the programme, which knows its title
 */
public record Place(Scope scope, String organisation, String name, @Nullable Long versionId) {
    /** As a page hands it back: {@code COHORT-12}. */
    public String key() {
        var id =
                switch (scope.kind()) {
                    case PLATFORM -> null;
                    case ORGANISATION -> scope.organisationId();
                    case PROGRAMME -> scope.programmeId();
                    case COHORT -> scope.cohortId();
                    case PLACEMENT -> scope.placementId();
                };
        return id == null ? ScopeKind.PLATFORM.name() : scope.kind() + "-" + id;
    }

    public ScopeKind kind() {
        return scope.kind();
    }
}
