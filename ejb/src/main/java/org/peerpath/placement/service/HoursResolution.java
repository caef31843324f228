package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.placement.LedgerStep;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;

/**
 * How a day that both sides did not settle between themselves comes to count: as many minutes as were agreed or decided
 * flow into the evidence, once.
 *
 * <p>No door: called by services that have checked role and scope, inside their transaction.
 */
@ApplicationScoped
public class HoursResolution {
    @Inject
    private LogEntries entries;

    @Inject
    private PlacementEvidence evidence;

    @Inject
    private Clock clock;

    /** What was asked about twice ends with so many minutes. */
    public void resolve(long entryId, int counted, long personId) {
        var entry = entries.locked(entryId);
        write(entry, entry.resolve(counted, personId, clock.instant()));
    }

    /** What was open when its placement ended counts with so many minutes. */
    void resolveAfterTheEnd(Placement placement, LogEntry entry, int counted, long personId) {
        evidence.resolved(placement, entry, entry.resolveAfterTheEnd(placement, counted, personId, clock.instant()));
    }

    private void write(LogEntry entry, LedgerStep step) {
        evidence.resolved(entries.placementOf(entry), entry, step);
    }
}
