package org.peerpath.library.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the next page goes on: after this item, of this day. Written into the address, so read with care. */
public record LibraryCursor(LocalDate publishedOn, long id) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{1,18})");

    public static Optional<LibraryCursor> read(String typed) {
        var parts = SHAPE.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LibraryCursor(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return publishedOn + "." + id;
    }
}
