package org.peerpath.assessment.service;

import java.time.Instant;
import java.time.ZoneId;
import org.peerpath.kernel.Localised;

/** A text that waits for a decision. */
public record WaitingRow(
        long submissionId,
        String trainee,
        String cohort,
        ZoneId zone,
        Localised component,
        int attempt,
        Instant handedInAt) {}
