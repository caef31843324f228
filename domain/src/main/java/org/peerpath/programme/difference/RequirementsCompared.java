package org.peerpath.programme.difference;

import java.util.ArrayList;
import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Requirement;

/**
 * Two requirement trees beside each other. Whatever is asked more makes the way longer, as a tree knows no “not”: so what a
 * change means can mostly be said without knowing anybody's evidence.
 */
record RequirementsCompared(Changes changes, ProgrammeDefinition before, ProgrammeDefinition after, Localised award) {

    void compare(Requirement then, Requirement now) {
        if (then.equals(now)) {
            return;
        }
        if (then instanceof Requirement.Within earlier && now instanceof Requirement.Within later) {
            windows(earlier, later);
        } else if (now instanceof Requirement.Within within) {
            said(ChangeKind.WINDOW_ADDED, Effect.HARDER, new Detail.Count(within.months()));
            compare(then, within.requirement());
        } else if (then instanceof Requirement.Within within) {
            said(ChangeKind.WINDOW_REMOVED, Effect.EASIER, new Detail.Count(within.months()));
            compare(within.requirement(), now);
        } else if (isGroup(then) || isGroup(now)) {
            groups(then, now);
        } else if (then.getClass() == now.getClass()) {
            new LeavesCompared(changes, before, after, award).compare(then, now);
        } else {
            replaced(then, now);
        }
    }

    private void windows(Requirement.Within then, Requirement.Within now) {
        if (then.months() != now.months()) {
            said(
                    ChangeKind.WINDOW,
                    Effect.ofAllowing(then.months(), now.months()),
                    new Detail.Count(then.months()),
                    new Detail.Count(now.months()));
        }
        if (then.start() != now.start() || !String.valueOf(then.award()).equals(String.valueOf(now.award()))) {
            said(ChangeKind.WINDOW_START, Effect.DEPENDS, asked(then, before), asked(now, after));
        }
        compare(then.requirement(), now.requirement());
    }

    /** A group of one kind with one of the same kind; a single thing is a group of all with one part. */
    private void groups(Requirement then, Requirement now) {
        changes.text(TextField.REQUIREMENT, title(now), title(then), title(now));
        if (isOneOf(then) != isOneOf(now)) {
            replaced(then, now);
            return;
        }
        if (isOneOf(now) && needed(then) != needed(now)) {
            said(
                    ChangeKind.HOW_MANY_OF,
                    Effect.ofAsking(needed(then), needed(now)),
                    asked(now, after),
                    new Detail.Count(needed(then)),
                    new Detail.Count(needed(now)));
        }
        parts(parts(then), parts(now), isOneOf(now));
    }

    private void parts(List<Requirement> then, List<Requirement> now, boolean oneOf) {
        var left = new ArrayList<>(then);
        var more = new ArrayList<Requirement>();
        for (var part : now) {
            var same = left.stream().filter(part::equals).findFirst().or(() -> left.stream()
                    .filter(old -> RequirementKey.same(old, part))
                    .findFirst());
            if (same.isPresent()) {
                left.remove(same.get());
                compare(same.get(), part);
            } else {
                more.add(part);
            }
        }
        left.forEach(gone -> said(
                oneOf ? ChangeKind.ALTERNATIVE_REMOVED : ChangeKind.REQUIREMENT_REMOVED,
                oneOf ? Effect.HARDER : Effect.EASIER,
                asked(gone, before)));
        more.forEach(added -> said(
                oneOf ? ChangeKind.ALTERNATIVE_ADDED : ChangeKind.REQUIREMENT_ADDED,
                oneOf ? Effect.EASIER : Effect.HARDER,
                asked(added, after)));
    }

    private void replaced(Requirement then, Requirement now) {
        said(ChangeKind.REQUIREMENT_REPLACED, Effect.DEPENDS, asked(then, before), asked(now, after));
    }

    private void said(ChangeKind kind, Effect effect, Detail... details) {
        var all = new ArrayList<Detail>(List.of(new Detail.Title(award)));
        all.addAll(List.of(details));
        changes.add(kind, effect, all.toArray(Detail[]::new));
    }

    private static Detail asked(Requirement requirement, ProgrammeDefinition programme) {
        return new Detail.Asked(requirement, programme);
    }

    private static boolean isGroup(Requirement requirement) {
        return requirement instanceof Requirement.AllOf || isOneOf(requirement);
    }

    private static boolean isOneOf(Requirement requirement) {
        return requirement instanceof Requirement.AnyOf || requirement instanceof Requirement.AtLeast;
    }

    private static int needed(Requirement requirement) {
        return requirement instanceof Requirement.AtLeast some ? some.count() : 1;
    }

    private static List<Requirement> parts(Requirement requirement) {
        return isGroup(requirement) ? requirement.parts() : List.of(requirement);
    }

    private static Localised title(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all) {
            return all.title();
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.title();
        }
        return requirement instanceof Requirement.AtLeast some ? some.title() : Localised.NONE;
    }
}
