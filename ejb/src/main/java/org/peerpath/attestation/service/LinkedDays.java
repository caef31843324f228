package org.peerpath.attestation.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.service.WaitingRow;

/**
 * What a link opens.
 *
 * @param name of the practice supervisor
 * @param waiting what can be decided here
 * @param changed what was changed since the letter, and is left out
 * @param decided how many are decided or taken back by now
 * @param doneAt when the last of them was decided by this link
 */
public record LinkedDays(
        String name,
        ZoneId zone,
        List<WaitingRow> waiting,
        List<WaitingRow> changed,
        int decided,
        @Nullable Instant doneAt)
        implements Serializable {
    public LinkedDays {
        waiting = List.copyOf(waiting);
        changed = List.copyOf(changed);
    }
}
