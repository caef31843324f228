package org.peerpath.assessment.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AssessmentResult;

/** Where one attempt at a quiz stands. */
public record QuizFound(
        String component,
        int attempt,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable AssessmentResult result) {}
