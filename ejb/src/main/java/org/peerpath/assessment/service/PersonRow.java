package org.peerpath.assessment.service;

import java.util.List;
import org.peerpath.assessment.WorkState;
import org.peerpath.kernel.Localised;

/** Somebody on the way, with what is watched in their programme. */
public record PersonRow(long enrolmentId, String trainee, String cohort, List<Watched> watched) {
    public PersonRow {
        watched = List.copyOf(watched);
    }

    /** A component that a trainer watches, and where the person stands with it. */
    public record Watched(String component, Localised title, WorkState state) {}
}
