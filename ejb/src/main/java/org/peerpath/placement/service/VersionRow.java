package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.Capacity;

/**
 * One version of an agreement in the list of them.
 *
 * @param by who wrote it, where that is known
 * @param inForceAt since when all three have signed it, if they have
 */
public record VersionRow(
        long id,
        int number,
        Instant proposedAt,
        @Nullable String by,
        @Nullable Capacity capacity,
        @Nullable Instant inForceAt)
        implements Serializable {
    public boolean isInForce() {
        return inForceAt != null;
    }
}
