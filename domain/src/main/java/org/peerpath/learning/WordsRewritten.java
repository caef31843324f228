package org.peerpath.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of a version say something else in one language.
 *
 * @param source the language that the programme is written in
 * @param by who wrote; nobody where it was written elsewhere and brought as a file
 */
public record WordsRewritten(
        long organisationId,
        long programmeId,
        long programmeVersionId,
        String source,
        String language,
        List<Change> changes,
        @Nullable Long by) {
    public WordsRewritten {
        changes = List.copyOf(changes);
    }

    /**
     * What became of one item.
     *
     * @param before nothing where it said nothing in that language
     */
    public record Change(long itemId, @Nullable ItemWords before) {}
}
