package org.peerpath.programme.difference;

import static org.peerpath.kernel.Localised.NONE;

import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.Workload;

/** What the programme says of itself. */
record AboutCompared(Changes changes) {

    void compare(ProgrammeDefinition before, ProgrammeDefinition after) {
        changes.text(TextField.TITLE, NONE, before.title(), after.title());
        changes.text(TextField.NEUTRAL_TITLE, NONE, before.neutralTitle(), after.neutralTitle());
        changes.text(TextField.SUMMARY, NONE, before.summary(), after.summary());
        changes.text(TextField.HOURS_FROM, NONE, before.hoursFrom(), after.hoursFrom());
        changes.text(TextField.ENTRY, NONE, before.entry(), after.entry());
        changes.text(TextField.QUALITY_ASSURANCE, NONE, before.qualityAssurance(), after.qualityAssurance());
        workload(before.workload(), after.workload());
        if (!before.eqfLevel().equals(after.eqfLevel())) {
            changes.add(ChangeKind.LEVEL, Effect.NEITHER, level(before), level(after));
        }
        if (before.participation() != after.participation()) {
            changes.add(
                    ChangeKind.PARTICIPATION,
                    Effect.DEPENDS,
                    new Detail.Word(before.participation()),
                    new Detail.Word(after.participation()));
        }
    }

    private void workload(Workload before, Workload after) {
        if (before.minutes() != after.minutes()) {
            changes.add(
                    ChangeKind.WORKLOAD,
                    Effect.NEITHER,
                    new Detail.Minutes(before.minutes()),
                    new Detail.Minutes(after.minutes()));
        }
        if (!credit(before).equals(credit(after))) {
            changes.add(ChangeKind.CREDIT, Effect.NEITHER, credit(before), credit(after));
        }
    }

    private static Detail credit(Workload workload) {
        var ects = workload.ects() == null ? "" : workload.ects() + " ECTS";
        var other = workload.otherCredit();
        return new Detail.Plain(ects.isEmpty() && other.isEmpty() ? "–" : (ects + " " + other).strip());
    }

    private static Detail level(ProgrammeDefinition programme) {
        return new Detail.Plain(
                programme.eqfLevel().map(level -> "EQF " + level).orElse("–"));
    }
}
