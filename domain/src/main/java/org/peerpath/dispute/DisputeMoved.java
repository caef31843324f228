package org.peerpath.dispute;

import java.time.Instant;
import java.util.List;
import org.peerpath.placement.Capacity;

/** A disagreement has come a step further: whose turn it is, or who should know how it ended. */
public record DisputeMoved(long disputeId, DisputeState state, Instant at, List<Reader> readers) {
    public DisputeMoved {
        readers = List.copyOf(readers);
    }

    /** Somebody to tell, and on which side they stand. */
    public record Reader(long personId, Capacity capacity) {}
}
