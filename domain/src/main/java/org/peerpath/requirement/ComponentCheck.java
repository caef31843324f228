package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.Fact;

/** Looks at one assessment component: what was handed in, and the decision that holds for each attempt. */
final class ComponentCheck {

    private final Requirement.Component component;
    private final Scope scope;
    private final Map<Integer, LocalDate> handedIn = new TreeMap<>();
    private final Map<Integer, Fact.ComponentDecided> decided = new TreeMap<>();

    ComponentCheck(Requirement.Component component, Scope scope) {
        this.component = component;
        this.scope = scope;
        for (var attempt : scope.evidence().about(Fact.ComponentHandedIn.class, component.component())) {
            if (scope.counts(attempt.on())) {
                handedIn.putIfAbsent(attempt.attempt(), attempt.on());
            }
        }
        for (var decision : scope.evidence().about(Fact.ComponentDecided.class, component.component())) {
            // Handed in within the window is enough: the decision may take its time.
            var inTime = scope.counts(decision.on()) || handedIn.containsKey(decision.attempt());
            if (scope.known(decision.on()) && inTime) {
                decided.merge(
                        decision.attempt(),
                        decision,
                        (earlier, later) -> earlier.result() == later.result() ? earlier : later);
            }
        }
    }

    Evaluation evaluation() {
        var recognised = Recognition.isWhole(component.component(), scope);
        var passed = passedOn();
        var waiting = waitingSince();
        var met = recognised || passed != null;
        var amount = new Amount(Unit.ITEMS, met ? 1 : 0, 1, !met && waiting != null ? 1 : 0, 0);
        var finding = new Finding(component, scope, amount);
        if (recognised) {
            finding.why(Why.RECOGNISED_AS_A_WHOLE);
        }
        if (met) {
            return finding.met(recognised ? null : passed);
        }
        if (waiting != null) {
            return finding.why(Why.WAITING_TO_BE_DECIDED, Reason.day(waiting))
                    .with(Who.TRAINER, PlaceKind.COMPONENT, component.component())
                    .withOthers();
        }
        var next = component.watched() ? Who.TRAINER : Who.TRAINEE;
        return again(finding.with(next, PlaceKind.COMPONENT, component.component()));
    }

    private Evaluation again(Finding finding) {
        int allowed = component.attempts();
        for (var granted : scope.evidence().about(Fact.AttemptGranted.class, component.component())) {
            allowed += scope.known(granted.on()) ? 1 : 0;
        }
        int used = decided.size();
        if (used == 0) {
            return finding.why(component.watched() ? Why.NOT_WATCHED : Why.NOT_HANDED_IN)
                    .notMet();
        }
        if (used >= allowed) {
            return finding.why(Why.NO_ATTEMPTS_LEFT, Reason.count(used))
                    .impossible()
                    .mend(Mend.ANOTHER_ATTEMPT, Mend.APPEAL)
                    .notMet();
        }
        return finding.why(component.watched() ? Why.TO_SHOW_AGAIN : Why.TO_REVISE, Reason.count(allowed - used))
                .notMet();
    }

    private @Nullable LocalDate passedOn() {
        LocalDate first = null;
        for (var decision : decided.values()) {
            if (decision.result() == AssessmentResult.PASS
                    && (first == null || decision.on().isBefore(first))) {
                first = decision.on();
            }
        }
        return first;
    }

    private @Nullable LocalDate waitingSince() {
        for (var attempt : handedIn.entrySet()) {
            if (!decided.containsKey(attempt.getKey())) {
                return attempt.getValue();
            }
        }
        return null;
    }
}
