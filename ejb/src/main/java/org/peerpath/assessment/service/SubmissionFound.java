package org.peerpath.assessment.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.SubmissionState;

/** Where one text stands. */
public record SubmissionFound(
        String component, int attempt, SubmissionState state, Instant savedAt, @Nullable Instant handedInAt) {}
