package org.peerpath.attestation.service;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of the codes that were keyed back. Where one cannot be taken, nothing is written.
 *
 * @param unknown codes that stand in no row of this placement
 * @param changed days that were changed after the sheet was printed
 * @param decided days that are decided already
 * @param written how many days wait for the second person now
 */
public record CodesKeyed(List<String> unknown, List<LocalDate> changed, List<LocalDate> decided, int written) {
    public CodesKeyed {
        unknown = List.copyOf(unknown);
        changed = List.copyOf(changed);
        decided = List.copyOf(decided);
    }

    public boolean isTaken() {
        return unknown.isEmpty() && changed.isEmpty();
    }
}
