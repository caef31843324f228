package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trainee's log.
 *
 * @param older where the next page begins, if there are older days
 */
public record LogPage(List<LogRow> rows, @Nullable String older) implements Serializable {
    /** Nothing yet. */
    public static final LogPage EMPTY = new LogPage(List.of(), null);

    public LogPage {
        rows = List.copyOf(rows);
    }

    static LogPage of(List<LogRow> found, int size) {
        if (found.size() <= size) {
            return new LogPage(found, null);
        }
        var last = found.get(size - 1);
        return new LogPage(found.subList(0, size), new LogPlace(last.day(), last.id()).toString());
    }
}
