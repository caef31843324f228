package org.peerpath.drafting.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.RevisionKind;

/**
 * One step in the history of a draft.
 *
 * @param who nobody, once they have left
 * @param place where in the file
 * @param called how the thing was called then
 */
public record StepRow(
        int number,
        @Nullable Long personId,
        @Nullable String who,
        Instant madeAt,
        RevisionKind kind,
        String place,
        String called,
        boolean undone) {}
