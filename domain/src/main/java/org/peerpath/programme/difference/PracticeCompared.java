package org.peerpath.programme.difference;

import org.peerpath.kernel.Localised;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.PlacementPlan;
import org.peerpath.programme.ProgrammeDefinition;

/** Placements, and the kinds of hours that are kept beside them. */
record PracticeCompared(Changes changes) {

    void compare(ProgrammeDefinition before, ProgrammeDefinition after) {
        Changes.match(
                before.categories(),
                after.categories(),
                HourCategory::code,
                gone -> changes.add(ChangeKind.CATEGORY_REMOVED, Effect.NEITHER, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.CATEGORY_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                (then, now) -> changes.text(TextField.HOURS, then.title(), then.title(), now.title()));
        Changes.match(
                before.placements(),
                after.placements(),
                PlacementPlan::code,
                gone -> changes.add(ChangeKind.PLACEMENT_REMOVED, Effect.EASIER, new Detail.Title(gone.title())),
                more -> changes.add(
                        ChangeKind.PLACEMENT_ADDED,
                        Effect.HARDER,
                        new Detail.Title(more.title()),
                        new Detail.Minutes(more.minutes())),
                (then, now) -> placement(then, now, before, after));
    }

    private void placement(
            PlacementPlan then, PlacementPlan now, ProgrammeDefinition before, ProgrammeDefinition after) {
        var title = now.title();
        changes.text(TextField.PLACEMENT, then.title(), then.title(), title);
        changes.amount(
                ChangeKind.PLACEMENT_TIME,
                Effect.ofAsking(then.minutes(), now.minutes()),
                title,
                new Detail.Minutes(then.minutes()),
                new Detail.Minutes(now.minutes()));
        changes.amount(
                ChangeKind.PLACEMENT_ORDER,
                Effect.DEPENDS,
                title,
                new Detail.Count(then.order()),
                new Detail.Count(now.order()));
        changes.amount(
                ChangeKind.PLACEMENT_RECOGNISED,
                Effect.ofAllowing(then.recognised(), now.recognised()),
                title,
                new Detail.Minutes(then.recognised()),
                new Detail.Minutes(now.recognised()));
        changes.flag(then.report(), now.report(), ChangeKind.REPORT_ASKED, ChangeKind.REPORT_NOT_ASKED, title);
        changes.flag(
                then.hostConfirmation(),
                now.hostConfirmation(),
                ChangeKind.CONFIRMATION_ASKED,
                ChangeKind.CONFIRMATION_NOT_ASKED,
                title);
        beside(then, now, title);
        if (!then.notBefore().equals(now.notBefore())) {
            then.notBefore()
                    .ifPresent(module -> changes.add(
                            ChangeKind.PLACEMENT_WAITS_NO_MORE,
                            Effect.EASIER,
                            new Detail.Title(title),
                            new Detail.Title(module(before, module))));
            now.notBefore()
                    .ifPresent(module -> changes.add(
                            ChangeKind.PLACEMENT_WAITS,
                            Effect.HARDER,
                            new Detail.Title(title),
                            new Detail.Title(module(after, module))));
        }
    }

    /** What is held and answered before it is closed. */
    private void beside(PlacementPlan then, PlacementPlan now, Localised title) {
        changes.amount(
                ChangeKind.PLACEMENT_SUPERVISIONS,
                Effect.ofAsking(then.supervisions(), now.supervisions()),
                title,
                new Detail.Count(then.supervisions()),
                new Detail.Count(now.supervisions()));
        changes.flag(
                then.threeWay(), now.threeWay(), ChangeKind.THREE_WAY_ASKED, ChangeKind.THREE_WAY_NOT_ASKED, title);
        changes.flag(
                then.competences(),
                now.competences(),
                ChangeKind.PLACEMENT_ANSWERS_ASKED,
                ChangeKind.PLACEMENT_ANSWERS_NOT_ASKED,
                title);
    }

    private static Localised module(ProgrammeDefinition programme, String code) {
        return programme.modules().stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .map(ModulePlan::title)
                .orElse(Localised.english(code));
    }
}
