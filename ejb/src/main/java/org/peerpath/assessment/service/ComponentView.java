package org.peerpath.assessment.service;

import org.peerpath.kernel.Localised;
import org.peerpath.programme.ComponentKind;
import org.peerpath.programme.ComponentPlan;

/**
 * A component as people read it.
 *
 * @param attempts how many attempts this person has at it
 */
public record ComponentView(String code, Localised title, Localised task, ComponentKind kind, int attempts) {
    static ComponentView of(ComponentPlan plan, int attempts) {
        return new ComponentView(plan.code(), plan.title(), plan.task(), plan.kind(), attempts);
    }
}
