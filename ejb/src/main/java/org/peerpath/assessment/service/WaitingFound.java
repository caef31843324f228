package org.peerpath.assessment.service;

import java.time.Instant;

/** A text that waits, as it is found; the title of its component stands in the programme file. */
public record WaitingFound(
        long submissionId,
        String trainee,
        String cohort,
        String zone,
        long programmeVersionId,
        String component,
        int attempt,
        Instant handedInAt) {}
