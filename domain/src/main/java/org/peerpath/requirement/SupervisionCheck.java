package org.peerpath.requirement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;

/** Looks at supervision meetings, by number, by time, or both. */
final class SupervisionCheck {

    private SupervisionCheck() {}

    static Evaluation of(Requirement.Supervision supervision, Scope scope) {
        int meetings = 0;
        int minutes = 0;
        LocalDate metOn = null;
        for (var held : scope.evidence().of(Fact.SupervisionHeld.class)) {
            if (supervision.accepts(held.form()) && scope.counts(held.on())) {
                meetings += held.minutes() < 0 ? -1 : 1;
                minutes += held.minutes();
                var enough = meetings >= supervision.meetings() && minutes >= supervision.minutes();
                metOn = !enough ? null : metOn == null ? held.on() : metOn;
            }
        }
        return evaluation(supervision, scope, Math.max(0, meetings), Math.max(0, minutes), metOn);
    }

    private static Evaluation evaluation(
            Requirement.Supervision supervision, Scope scope, int meetings, int minutes, @Nullable LocalDate metOn) {
        var amount = supervision.meetings() > 0
                ? Amount.of(Unit.MEETINGS, meetings, supervision.meetings())
                : Amount.of(Unit.MINUTES, minutes, supervision.minutes());
        var finding = new Finding(supervision, scope, amount);
        if (metOn != null) {
            return finding.met(metOn);
        }
        if (meetings < supervision.meetings()) {
            finding.why(Why.MEETINGS_LEFT, Reason.count(supervision.meetings() - meetings));
        }
        if (minutes < supervision.minutes()) {
            finding.why(Why.SUPERVISION_MINUTES_LEFT, Reason.minutes(supervision.minutes() - minutes));
        }
        return finding.with(Who.TRAINEE, PlaceKind.SUPERVISION, "").notMet();
    }
}
