package org.peerpath.placement;

import java.util.List;

/** One field in which two versions of an agreement differ; empty where nothing was or is said. */
public record TermChange(TermField field, List<String> before, List<String> after) {
    public TermChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
