package org.peerpath.programme.difference;

import java.util.List;

/**
 * One thing that is different.
 *
 * @param details what fills the places of the sentence of its kind, in order
 */
public record Change(ChangeKind kind, Effect effect, List<Detail> details) {
    public Change {
        details = List.copyOf(details);
    }
}
