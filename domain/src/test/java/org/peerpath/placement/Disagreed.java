package org.peerpath.placement;

/** A day that both sides see differently, for the rooms that come after placements. */
public final class Disagreed {
    private Disagreed() {}

    public static Placement placement() {
        return PlacementExamples.active();
    }

    public static LogEntry entry() {
        return LogEntryStateTest.in(LogEntryState.DISPUTED);
    }
}
