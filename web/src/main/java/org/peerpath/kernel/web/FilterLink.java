package org.peerpath.kernel.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way to the same list without one of its filters. */
public record FilterLink(String label, String href) {
    /**
     * The way to the list without this filter, if it is set.
     *
     * @param label what is chosen, in the reader's words; nothing if the filter is not set
     */
    public static Stream<FilterLink> without(String name, @Nullable String label, Query here) {
        return Stream.ofNullable(label)
                .map(chosen -> new FilterLink(chosen, here.without(name).toString()));
    }
}
