package org.peerpath.directory.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        String languageTags,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String accessNotes,
        LocalDate confirmedOn) {

    public List<String> languages() {
        return languageTags.isEmpty() ? List.of() : Arrays.asList(languageTags.split(","));
    }

    public boolean hasContact() {
        return website != null || email != null || phone != null;
    }
}
