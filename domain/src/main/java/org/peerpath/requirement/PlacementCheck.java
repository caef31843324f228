package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.PlacementMilestone;

/** Looks at one placement: its hours, their gates, the report, the host's word. */
final class PlacementCheck {

    private final Requirement.Placement placement;
    private final Scope scope;
    private final Opening opening;
    private final Ledger ledger;
    private final Map<PlacementMilestone, LocalDate> reached = new EnumMap<>(PlacementMilestone.class);
    private boolean ended;

    PlacementCheck(Requirement.Placement placement, Scope scope) {
        this.placement = placement;
        this.scope = scope;
        this.opening = Opening.of(placement.gates(), scope);
        this.ledger =
                Ledger.of(List.of(placement.placement()), placement.minutes(), placement.recognised(), opening, scope);
        for (var step : scope.evidence().about(Fact.PlacementStep.class, placement.placement())) {
            if (isBoundToWindow(step.milestone()) ? scope.counts(step.on()) : scope.known(step.on())) {
                reached.putIfAbsent(step.milestone(), step.on());
                ended = isLife(step.milestone()) ? step.milestone() == PlacementMilestone.ENDED_EARLY : ended;
            }
        }
    }

    private static boolean isBoundToWindow(PlacementMilestone milestone) {
        return milestone == PlacementMilestone.REPORT_HANDED_IN || milestone == PlacementMilestone.STARTED;
    }

    private static boolean isLife(PlacementMilestone milestone) {
        return milestone == PlacementMilestone.AGREED
                || milestone == PlacementMilestone.STARTED
                || milestone == PlacementMilestone.ENDED_EARLY;
    }

    Evaluation evaluation() {
        var finding = new Finding(placement, scope, ledger.amount(placement.minutes()));
        ledger.explain(finding, opening);
        var hours = ledger.reached(placement.minutes());
        if (ledger.recognised() >= placement.minutes()
                || (hours && reached.keySet().containsAll(placement.milestones()))) {
            return finding.met(metOn());
        }
        return hours ? papers(finding) : hours(finding);
    }

    private @Nullable LocalDate metOn() {
        var last = ledger.metOn();
        for (var milestone : placement.milestones()) {
            var on = reached.get(milestone);
            if (on != null && (last == null || on.isAfter(last))) {
                last = on;
            }
        }
        return last;
    }

    private Evaluation hours(Finding finding) {
        finding.why(Why.MINUTES_LEFT, Reason.minutes(placement.minutes() - ledger.done()));
        if (ledger.beforeGate() > 0) {
            finding.atRisk().mend(Mend.TALK_TO_COURSE_LEAD);
        }
        var gate = opening.last();
        if (!opening.isOpen() && gate != null) {
            HoursCheck.closed(finding, gate, opening);
            return finding.notMet();
        }
        if (ledger.waiting() > 0) {
            finding.why(Why.WAITING_TO_BE_CONFIRMED, Reason.minutes(ledger.waiting()));
        }
        if (ledger.done() + ledger.waiting() >= placement.minutes()) {
            finding.with(Who.HOST, PlaceKind.LOG_HOURS, placement.placement());
            return reportMissing() ? finding.notMet() : finding.withOthers();
        }
        return moreDays(finding).notMet();
    }

    private Finding moreDays(Finding finding) {
        if (ended) {
            return finding.why(Why.PLACEMENT_ENDED_EARLY)
                    .atRisk()
                    .mend(Mend.ANOTHER_PLACEMENT, Mend.TALK_TO_COURSE_LEAD)
                    .with(Who.TRAINEE, PlaceKind.PLACEMENT, placement.placement());
        }
        var begun = reached.containsKey(PlacementMilestone.AGREED)
                || reached.containsKey(PlacementMilestone.STARTED)
                || ledger.done() + ledger.waiting() > 0;
        if (!begun) {
            return finding.why(Why.PLACEMENT_NOT_AGREED).with(Who.TRAINEE, PlaceKind.PLACEMENT, placement.placement());
        }
        return finding.with(Who.TRAINEE, PlaceKind.LOG_HOURS, placement.placement());
    }

    private boolean reportMissing() {
        return placement.milestones().contains(PlacementMilestone.REPORT_HANDED_IN)
                && !reached.containsKey(PlacementMilestone.REPORT_HANDED_IN);
    }

    private Evaluation papers(Finding finding) {
        Who next = null;
        for (var milestone : placement.milestones()) {
            if (!reached.containsKey(milestone)) {
                finding.why(missing(milestone));
                next = next == null ? whoOwes(milestone) : next;
            }
        }
        finding.with(next == null ? Who.TRAINEE : next, PlaceKind.PLACEMENT, placement.placement());
        return reportMissing() ? finding.notMet() : finding.withOthers();
    }

    private static Why missing(PlacementMilestone milestone) {
        return switch (milestone) {
            case AGREED -> Why.PLACEMENT_NOT_AGREED;
            case STARTED -> Why.START_MISSING;
            case REPORT_HANDED_IN -> Why.REPORT_MISSING;
            case HOST_CONFIRMED -> Why.HOST_CONFIRMATION_MISSING;
            case SIGNED_OFF -> Why.SIGN_OFF_MISSING;
            case ENDED_EARLY -> Why.PLACEMENT_ENDED_EARLY;
        };
    }

    private static Who whoOwes(PlacementMilestone milestone) {
        return switch (milestone) {
            case HOST_CONFIRMED -> Who.HOST;
            case SIGNED_OFF -> Who.TRAINER;
            default -> Who.TRAINEE;
        };
    }
}
