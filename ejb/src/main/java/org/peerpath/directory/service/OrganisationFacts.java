package org.peerpath.directory.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.OrganisationKind;

/** An organisation as everybody may see it: contacts are the organisation's, never a person's. */
public record OrganisationFacts(
        long id,
        String name,
        OrganisationKind kind,
        String country,
        String town,
        @Nullable String region,
        String summary,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String accessNotes,
        LocalDate confirmedOn) {

    public boolean hasContact() {
        return website != null || email != null || phone != null;
    }
}
