package org.peerpath.placement;

import java.time.Instant;
import java.util.List;

/**
 * A practice supervisor has confirmed days, all in one go.
 *
 * @param personId in whose name
 */
public record DaysConfirmed(long personId, ConfirmedHow how, Instant at, List<Day> days) {
    public DaysConfirmed {
        days = List.copyOf(days);
    }

    /**
     * One of them.
     *
     * @param version of the entry that was read before the yes
     * @param shownHash fingerprint of exactly what was read
     */
    public record Day(
            long organisationId,
            long placementId,
            long entryId,
            long version,
            long traineeId,
            int minutes,
            String shownHash) {}
}
