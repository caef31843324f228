package org.peerpath.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.requirement.Gate;
import org.peerpath.requirement.Requirement;

/** Turns placements as planned into requirements: a later one waits for the hours of the earlier ones. */
final class PlacementRules {

    private final Map<String, List<String>> sessionsOfModule = new HashMap<>();
    private final List<PlacementPlan> placements;

    PlacementRules(List<ModulePlan> modules, List<PlacementPlan> placements) {
        for (var module : modules) {
            sessionsOfModule.put(
                    module.code(),
                    module.sessions().stream().map(SessionPlan::code).toList());
        }
        this.placements = placements;
    }

    Requirement requirement(String code) {
        for (var plan : placements) {
            if (plan.code().equals(code)) {
                return of(plan);
            }
        }
        return RequirementReader.NOTHING;
    }

    private Requirement.Placement of(PlacementPlan plan) {
        var gates = new ArrayList<Gate>();
        for (var earlier : placements) {
            if (earlier.order() < plan.order()) {
                gates.add(new Gate.AfterPlacement(of(earlier)));
            }
        }
        plan.notBefore().ifPresent(module -> gates.add(afterModule(module)));
        var milestones = EnumSet.noneOf(PlacementMilestone.class);
        if (plan.report()) {
            milestones.add(PlacementMilestone.REPORT_HANDED_IN);
        }
        if (plan.hostConfirmation()) {
            milestones.add(PlacementMilestone.HOST_CONFIRMED);
        }
        return new Requirement.Placement(plan.code(), plan.minutes(), gates, milestones, plan.recognised());
    }

    Gate afterModule(String module) {
        var sessions = sessionsOfModule.getOrDefault(module, List.of());
        // An unknown or empty module is a problem already; the gate only has to be something.
        return new Gate.AfterModule(module, sessions.isEmpty() ? List.of("") : sessions);
    }
}
