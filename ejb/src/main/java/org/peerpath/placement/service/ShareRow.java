package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reflection that somebody shared, about which day, since when and until when. */
public record ShareRow(
        long id, long entryId, long placementId, LocalDate day, Instant sharedAt, @Nullable Instant endedAt)
        implements Serializable {
    public boolean isOpen() {
        return endedAt == null;
    }
}
