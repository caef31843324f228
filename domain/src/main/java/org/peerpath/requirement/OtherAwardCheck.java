package org.peerpath.requirement;

import java.time.LocalDate;

/** Looks at whether another award is held, and not for too long. */
final class OtherAwardCheck {

    private OtherAwardCheck() {}

    static Evaluation of(Requirement.OtherAward requirement, Scope scope) {
        LocalDate latest = null;
        var which = requirement.awards().get(0);
        for (var award : requirement.awards()) {
            var on = GroupCheck.latest(award, scope);
            if (on != null && (latest == null || on.isAfter(latest))) {
                latest = on;
                which = award;
            }
        }
        var lastDay = latest == null || requirement.months() == 0 ? null : latest.plusMonths(requirement.months());
        var met = latest != null && (lastDay == null || !scope.today().isAfter(lastDay));
        var finding = new Finding(requirement, scope, Amount.of(Unit.ITEMS, met ? 1 : 0, 1));
        if (met) {
            return finding.met(latest);
        }
        var about = Reason.about(SubjectKind.AWARD, which);
        if (lastDay == null) {
            finding.why(Why.AWARD_NOT_HELD, about);
        } else {
            finding.why(Why.AWARD_TOO_OLD, about, Reason.day(lastDay)).atRisk().mend(Mend.RENEW_AWARD);
        }
        return finding.with(Who.TRAINEE, PlaceKind.AWARD, which).notMet();
    }
}
