package org.peerpath.library.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the library. Found items are counted up to a limit only: beyond a thousand nobody reads the number, and
 * counting a million would take as long as reading them.
 */
public record LibraryShelf(
        List<ItemRow> rows, int found, @Nullable LibraryCursor next, List<String> languages, List<String> countries) {
    public static final int COUNTED = 1000;

    public boolean isBeyondCounting() {
        return found > COUNTED;
    }
}
