package org.peerpath.identity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a role counts: a path from the organisation inwards. What is narrower names all that it lies in, so that one scope
 * can be held against another without asking anybody.
 */
public record Scope(
        @Nullable Long organisationId,
        @Nullable Long programmeId,
        @Nullable Long cohortId,
        @Nullable Long placementId) {

    public static final Scope PLATFORM = new Scope(null, null, null, null);

    public static Scope organisation(long organisationId) {
        return new Scope(organisationId, null, null, null);
    }

    public static Scope programme(long organisationId, long programmeId) {
        return new Scope(organisationId, programmeId, null, null);
    }

    public static Scope cohort(long organisationId, long programmeId, long cohortId) {
        return new Scope(organisationId, programmeId, cohortId, null);
    }

    /** @param hostOrganisationId where the placement takes place, and not who runs the course */
    public static Scope placement(long hostOrganisationId, long placementId) {
        return new Scope(hostOrganisationId, null, null, placementId);
    }

    public ScopeKind kind() {
        if (placementId != null) {
            return ScopeKind.PLACEMENT;
        }
        if (cohortId != null) {
            return ScopeKind.COHORT;
        }
        if (programmeId != null) {
            return ScopeKind.PROGRAMME;
        }
        return organisationId != null ? ScopeKind.ORGANISATION : ScopeKind.PLATFORM;
    }

    /** Whether the other lies in this one, or is the same. */
    public boolean covers(Scope other) {
        return reaches(organisationId, other.organisationId)
                && reaches(programmeId, other.programmeId)
                && reaches(cohortId, other.cohortId)
                && reaches(placementId, other.placementId);
    }

    private static boolean reaches(@Nullable Long ours, @Nullable Long theirs) {
        return ours == null || Objects.equals(ours, theirs);
    }
}
