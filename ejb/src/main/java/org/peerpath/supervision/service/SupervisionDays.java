package org.peerpath.supervision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.service.DaysBeside;
import org.peerpath.placement.service.SeenDay;
import org.peerpath.supervision.MeetingState;

/** Days on which supervision was held: what somebody says about a competence may rest on them. */
@ApplicationScoped
class SupervisionDays implements DaysBeside {
    @Inject
    private Meetings meetings;

    @Override
    public List<SeenDay> of(long placementId) {
        return meetings.rows(placementId).stream()
                .filter(row -> row.state() != MeetingState.VOID)
                .map(row -> new SeenDay(row.day(), ActivityKind.SUPERVISION))
                .toList();
    }
}
