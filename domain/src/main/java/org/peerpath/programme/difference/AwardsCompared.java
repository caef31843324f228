package org.peerpath.programme.difference;

import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.Validity;

/** The awards, and the rules by which they are earned and renewed. */
record AwardsCompared(Changes changes, ProgrammeDefinition before, ProgrammeDefinition after) {

    void compare() {
        Changes.match(
                before.awards(),
                after.awards(),
                AwardPlan::key,
                gone -> changes.add(ChangeKind.AWARD_REMOVED, Effect.DEPENDS, new Detail.Title(gone.title())),
                more -> changes.add(ChangeKind.AWARD_ADDED, Effect.NEITHER, new Detail.Title(more.title())),
                this::award);
    }

    private void award(AwardPlan then, AwardPlan now) {
        var title = now.title();
        changes.text(TextField.AWARD, then.title(), then.title(), title);
        changes.text(TextField.WORDING, title, then.wording(), now.wording());
        changes.amount(
                ChangeKind.AWARD_KIND,
                Effect.DEPENDS,
                title,
                new Detail.Word(then.kind()),
                new Detail.Word(now.kind()));
        if (!then.validity().equals(now.validity())) {
            changes.add(ChangeKind.VALIDITY, longer(then.validity(), now.validity()), new Detail.Title(title));
        }
        var rules = new RequirementsCompared(changes, before, after, title);
        rules.compare(then.requirement(), now.requirement());
        if (then.renewal().isPresent() && now.renewal().isPresent()) {
            rules.compare(then.renewal().get(), now.renewal().get());
        } else if (now.renewal().isPresent()) {
            changes.add(ChangeKind.RENEWAL_ADDED, Effect.DEPENDS, new Detail.Title(title));
        } else if (then.renewal().isPresent()) {
            changes.add(ChangeKind.RENEWAL_REMOVED, Effect.DEPENDS, new Detail.Title(title));
        }
    }

    private static Effect longer(Validity then, Validity now) {
        if (then instanceof Validity.Months before && now instanceof Validity.Months after) {
            return Effect.ofAllowing(before.months(), after.months());
        }
        if (now instanceof Validity.Unlimited) {
            return Effect.EASIER;
        }
        return then instanceof Validity.Unlimited ? Effect.HARDER : Effect.DEPENDS;
    }
}
