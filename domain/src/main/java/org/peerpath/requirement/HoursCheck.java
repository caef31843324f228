package org.peerpath.requirement;

/** Looks at attested hours of one category. */
final class HoursCheck {

    private HoursCheck() {}

    static Evaluation of(Requirement.Hours hours, Scope scope) {
        var opening = Opening.of(hours.gates(), scope);
        var ledger = Ledger.of(hours.categories(), hours.minutes(), hours.recognised(), opening, scope);
        var finding = new Finding(hours, scope, ledger.amount(hours.minutes()));
        ledger.explain(finding, opening);
        if (ledger.reached(hours.minutes())) {
            return finding.met(ledger.metOn());
        }
        return open(hours, ledger, opening, finding);
    }

    private static Evaluation open(Requirement.Hours hours, Ledger ledger, Opening opening, Finding finding) {
        finding.why(Why.MINUTES_LEFT, Reason.minutes(hours.minutes() - ledger.done()));
        var gate = opening.last();
        // Hours of before the last award belong to the last cycle; before any other gate they were meant to count here.
        if (ledger.beforeGate() > 0 && !(gate instanceof Gate.SinceAward)) {
            finding.atRisk().mend(Mend.TALK_TO_COURSE_LEAD);
        }
        if (!opening.isOpen() && gate != null) {
            closed(finding, gate, opening);
            return finding.notMet();
        }
        if (ledger.waiting() > 0) {
            finding.why(Why.WAITING_TO_BE_CONFIRMED, Reason.minutes(ledger.waiting()));
        }
        if (ledger.done() + ledger.waiting() >= hours.minutes()) {
            return finding.with(
                            Who.TRAINER, PlaceKind.LOG_HOURS, hours.categories().get(0))
                    .withOthers();
        }
        return finding.with(Who.TRAINEE, PlaceKind.LOG_HOURS, hours.categories().get(0))
                .notMet();
    }

    /** A gate is still closed: nobody can do anything for these hours yet. */
    static void closed(Finding finding, Gate gate, Opening opening) {
        var about = new Parameter.About(gate.subject());
        var expected = opening.expected();
        if (expected == null) {
            finding.why(Why.GATE_NOT_OPEN, about);
        } else {
            finding.why(Why.GATE_OPENS_ON, about, Reason.day(expected));
        }
        finding.with(Who.NOBODY_YET, (Place) null);
    }
}
