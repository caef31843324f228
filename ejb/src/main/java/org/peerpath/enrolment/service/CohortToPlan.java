package org.peerpath.enrolment.service;

import java.util.List;
import org.peerpath.enrolment.CohortReadiness;
import org.peerpath.enrolment.CohortState;

/**
 * A group as its lead plans it.
 *
 * @param version goes back with the plan, so that two who change it at once hear of each other
 * @param choices the versions it may follow; only the one it follows once people rely on it
 */
public record CohortToPlan(
        long id,
        long version,
        CohortState state,
        CohortDraft draft,
        CohortReadiness ready,
        int placesTaken,
        List<VersionChoice> choices) {
    public CohortToPlan {
        choices = List.copyOf(choices);
    }
}
