package org.peerpath.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry writes into the hours ledger when it is sent, sent again, or taken back.
 *
 * @param counter takes back what it wrote before, if anything
 * @param line what it says now, if anything
 */
public record LedgerStep(LedgerTrace after, @Nullable Line counter, @Nullable Line line) {

    public List<Line> lines() {
        return Stream.of(counter, line).filter(Objects::nonNull).toList();
    }

    /** Signed minutes on a day. */
    public record Line(int minutes, LocalDate on) {}
}
