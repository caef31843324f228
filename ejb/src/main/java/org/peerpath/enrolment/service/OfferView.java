package org.peerpath.enrolment.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.programme.ProgrammeDefinition;

/** An offer as whoever holds the letter sees it. */
public record OfferView(
        ApplicationState state,
        String displayName,
        CohortRow cohort,
        ProgrammeDefinition definition,
        @Nullable Instant endsAt,
        boolean over) {}
