package org.peerpath.people.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;

/** An invitation that waits for a yes. */
public record InvitationRow(
        long id,
        long version,
        String name,
        String email,
        Role role,
        @Nullable Long organisationId,
        @Nullable Long programmeId,
        @Nullable Long cohortId,
        @Nullable Long placementId,
        @Nullable String organisation,
        @Nullable String cohort,
        Instant sentAt) {

    /** What it would be if they said yes. */
    public HeldRole asRole() {
        return new HeldRole(
                id, 0, role, organisationId, programmeId, cohortId, placementId, organisation, cohort, sentAt, null);
    }
}
