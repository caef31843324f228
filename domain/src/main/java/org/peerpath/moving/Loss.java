package org.peerpath.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Subject;

/**
 * One thing that somebody would lose by following another version.
 *
 * @param before how it stands by the version that they follow; null where that does not ask for it
 * @param after how it would stand; null where it is not asked for
 * @param about what it is about, where that is no requirement
 * @param lastDay the last day by the other version, where there would be less time
 */
public record Loss(
        LossKind kind,
        @Nullable Evaluation before,
        @Nullable Evaluation after,
        @Nullable Subject about,
        @Nullable LocalDate lastDay) {

    static Loss of(LossKind kind, @Nullable Evaluation before, @Nullable Evaluation after) {
        return new Loss(kind, before, after, null, null);
    }

    static Loss about(LossKind kind, Subject about) {
        return new Loss(kind, null, null, about, null);
    }
}
