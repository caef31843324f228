package org.peerpath.enrolment.service;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.Readiness;

/**
 * Somebody who waits for an answer, for a place, or has one offered.
 *
 * @param ready what came of the last conversation; nothing while there was none
 */
public record ApplicationRow(
        long id,
        long version,
        String displayName,
        String email,
        String message,
        Instant appliedAt,
        ApplicationState state,
        @Nullable LocalDate talkedOn,
        @Nullable Readiness ready,
        @Nullable Instant waitingSince,
        boolean passedOver,
        @Nullable Instant offerEndsAt) {
    public boolean isReady() {
        return ready == Readiness.READY;
    }
}
