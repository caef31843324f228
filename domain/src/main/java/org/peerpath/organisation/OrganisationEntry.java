package org.peerpath.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says about itself. All of it may stand in public.
 *
 * @param languages BCP 47 tags, in the order the organisation gives them
 * @param registration how it is registered, as printed on certificates
 */
public record OrganisationEntry(
        String name,
        OrganisationKind kind,
        String country,
        String town,
        @Nullable String region,
        String summary,
        List<String> languages,
        Set<PeerSupportType> supportTypes,
        @Nullable String website,
        @Nullable String publicEmail,
        @Nullable String publicPhone,
        @Nullable String accessNotes,
        @Nullable String registration,
        boolean inDirectory) {
    public OrganisationEntry {
        languages = List.copyOf(languages);
        supportTypes = Set.copyOf(supportTypes);
    }
}
