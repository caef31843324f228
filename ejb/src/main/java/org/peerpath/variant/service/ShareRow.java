package org.peerpath.variant.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With whom a programme is shared, and what they made of it.
 *
 * @param version as it was shown: whoever ends it ends what they read
 * @param endedAt since when not any more
 * @param variantVersionId the version of their variant that the catalogue shows, if there is one
 * @param groups how many groups they run with it, opened or over
 */
public record ShareRow(
        long id,
        long version,
        String organisation,
        LocalDate fromDay,
        @Nullable Instant endedAt,
        @Nullable Long variantVersionId,
        @Nullable Integer follows,
        long groups) {

    public boolean isEnded() {
        return endedAt != null;
    }

    public boolean isPublished() {
        return variantVersionId != null;
    }

    long published() {
        return Objects.requireNonNull(variantVersionId);
    }
}
