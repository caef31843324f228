package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A sheet to print: one row for each day that waits.
 *
 * @param keyed sheets that were keyed back and wait for a second person; for the team only
 */
public record SheetView(SheetAbout about, List<Row> rows, List<Keyed> keyed) implements Serializable {
    public SheetView {
        rows = List.copyOf(rows);
        keyed = List.copyOf(keyed);
    }

    public int minutes() {
        return rows.stream().mapToInt(row -> row.day().minutes()).sum();
    }

    /** A day and the code of its row. */
    public record Row(SheetDay day, String code) implements Serializable {}

    /**
     * What somebody keyed back.
     *
     * @param mine whether it was the one who looks
     */
    public record Keyed(long id, String by, Instant at, boolean mine, List<LocalDate> days) implements Serializable {
        public Keyed {
            days = List.copyOf(days);
        }
    }
}
