package org.peerpath.placement.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of the log begins: after this entry. Written into addresses as {@code 2026-03-04.1234}. */
public record LogPlace(LocalDate day, long id) {
    static final LogPlace NEWEST = new LogPlace(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    /** An address that makes no sense leads to the newest entries. */
    public static Optional<LogPlace> parse(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new LogPlace(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11))));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "." + id;
    }
}
