package org.peerpath.learning;

import org.jspecify.annotations.Nullable;

/**
 * An item says something else in one language.
 *
 * @param before nothing where it said nothing in that language
 * @param by who wrote; nobody where it was written elsewhere and brought as a file
 */
public record WordsRewritten(
        long organisationId,
        long programmeVersionId,
        long itemId,
        String language,
        @Nullable ItemWords before,
        ItemWords after,
        @Nullable Long by) {}
