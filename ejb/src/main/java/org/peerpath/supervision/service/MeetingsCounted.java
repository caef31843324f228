package org.peerpath.supervision.service;

import org.jspecify.annotations.Nullable;

/** What was agreed for one placement, and what of it is there. */
public record MeetingsCounted(
        @Nullable Integer agreed,
        @Nullable Boolean threeWay,
        @Nullable Boolean answers,
        long held,
        long visits,
        long finals) {

    int meetingsAgreed() {
        return agreed == null ? 0 : agreed;
    }

    boolean threeWayAgreed() {
        return Boolean.TRUE.equals(threeWay);
    }

    boolean competencesAgreed() {
        return Boolean.TRUE.equals(answers);
    }

    int meetings() {
        return Math.toIntExact(held);
    }
}
