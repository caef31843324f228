package org.peerpath.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about somebody, in parts as they would look for it. */
public record OwnData(long person, Instant at, List<Part> parts) {
    /** What one feature keeps. */
    public record Part(String section, List<Rows> tables) {}

    /**
     * The rows of one table that are theirs; values are texts, constants, numbers, truths, moments, days, times or
     * bytes.
     */
    public record Rows(String table, List<Map<String, @Nullable Object>> rows) {}
}
