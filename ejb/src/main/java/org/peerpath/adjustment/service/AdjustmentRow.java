package org.peerpath.adjustment.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.adjustment.AdjustmentKind;

/**
 * An adjustment, as its person and the course leads of their groups read it.
 *
 * @param by who set it; nothing where they are no longer known
 */
public record AdjustmentRow(
        long id,
        long version,
        AdjustmentKind kind,
        int amount,
        String words,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt,
        String organisation,
        @Nullable String by) {

    /** Whether it counts no more on that day. */
    public boolean isOver(LocalDate today) {
        return endedAt != null || until != null && until.isBefore(today);
    }
}
