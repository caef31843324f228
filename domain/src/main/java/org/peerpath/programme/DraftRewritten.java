package org.peerpath.programme;

import org.jspecify.annotations.Nullable;

/**
 * The words of a draft are others now.
 *
 * @param before what it said, or what the version before it says where it came as a file
 * @param by who wrote; nobody where it was written elsewhere and brought as a file
 */
public record DraftRewritten(
        long organisationId, long programmeId, long versionId, String before, String after, @Nullable Long by) {}
