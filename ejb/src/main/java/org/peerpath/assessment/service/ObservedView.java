package org.peerpath.assessment.service;

import java.time.ZoneId;
import java.util.List;

/**
 * What a trainer watched, as the person who was watched reads it.
 *
 * @param decisions the latest first
 */
public record ObservedView(long enrolmentId, ZoneId zone, ComponentView component, List<DecisionView> decisions) {
    public ObservedView {
        decisions = List.copyOf(decisions);
    }
}
