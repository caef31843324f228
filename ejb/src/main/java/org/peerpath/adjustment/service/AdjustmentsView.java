package org.peerpath.adjustment.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is arranged for one person, for whoever answers for a group of theirs.
 *
 * @param today by the clock of that group
 */
public record AdjustmentsView(String displayName, LocalDate today, List<AdjustmentRow> rows) {
    public AdjustmentsView {
        rows = List.copyOf(rows);
    }

    /** By what is known again whether somebody else changed something since. */
    public String seen() {
        return rows.stream().map(row -> row.id() + "." + row.version()).collect(Collectors.joining(" "));
    }
}
