package org.peerpath.assessment.service;

import java.time.Instant;
import org.peerpath.evidence.AssessmentResult;

/** What came out of one attempt. */
public record ResultFound(
        long enrolmentId, String component, int attempt, AssessmentResult result, Instant decidedAt) {}
