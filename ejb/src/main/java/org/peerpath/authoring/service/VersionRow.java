package org.peerpath.authoring.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeVersionState;

/**
 * One version of a programme in the list of its versions.
 *
 * @param frozenAt when the first person was enrolled under it
 * @param changedAt when it was written last; nothing of what came with Peerpath
 * @param enrolled how many people are or were enrolled under it
 * @param madeFrom the number of the version that it was made from
 */
public record VersionRow(
        long id,
        long version,
        int number,
        ProgrammeVersionState state,
        @Nullable Instant frozenAt,
        @Nullable Instant changedAt,
        long enrolled,
        @Nullable Integer madeFrom) {

    public boolean isDraft() {
        return state == ProgrammeVersionState.DRAFT;
    }
}
