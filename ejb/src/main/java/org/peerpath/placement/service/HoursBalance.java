package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.placement.LogEntryState;

/** How many minutes of a placement, and in how many entries, are how far. */
public record HoursBalance(List<Line> lines) implements Serializable {
    public HoursBalance {
        lines = List.copyOf(lines);
    }

    public int confirmed() {
        return minutes(LogEntryState.CONFIRMED) + minutes(LogEntryState.RESOLVED);
    }

    public int submitted() {
        return minutes(LogEntryState.SUBMITTED);
    }

    public int queried() {
        return minutes(LogEntryState.QUERIED);
    }

    /** Asked about twice: the course helps to come to an end. */
    public int disputed() {
        return minutes(LogEntryState.DISPUTED);
    }

    public int disputedEntries() {
        return entries(LogEntryState.DISPUTED);
    }

    public int drafted() {
        return minutes(LogEntryState.DRAFT);
    }

    public int submittedEntries() {
        return entries(LogEntryState.SUBMITTED);
    }

    public int queriedEntries() {
        return entries(LogEntryState.QUERIED);
    }

    public int draftedEntries() {
        return entries(LogEntryState.DRAFT);
    }

    /** Entries that were sent and nobody has decided. */
    public int undecided() {
        return submittedEntries() + queriedEntries() + disputedEntries();
    }

    private int minutes(LogEntryState state) {
        return (int) lines.stream()
                .filter(line -> line.state() == state)
                .mapToLong(Line::minutes)
                .sum();
    }

    private int entries(LogEntryState state) {
        return (int) lines.stream()
                .filter(line -> line.state() == state)
                .mapToLong(Line::entries)
                .sum();
    }

    /** One state's share. */
    public record Line(long placementId, LogEntryState state, long minutes, long entries) implements Serializable {}
}
