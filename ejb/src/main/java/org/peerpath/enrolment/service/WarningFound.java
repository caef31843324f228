package org.peerpath.enrolment.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.requirement.State;

/** Somebody whose certificate is at risk, as it is kept beside their enrolment. */
public record WarningFound(
        long enrolmentId,
        String displayName,
        long cohortId,
        String cohort,
        long programmeId,
        long programmeVersionId,
        State state,
        int step,
        @Nullable Integer makeUp,
        LocalDate since) {}
