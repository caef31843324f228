package org.peerpath.assessment.service;

import static org.peerpath.assessment.AssessmentRule.A_DECISION_SAYS_HOW_IT_WENT;

import java.util.ArrayList;
import java.util.List;
import org.peerpath.assessment.Judgement;
import org.peerpath.assessment.RubricMark;
import org.peerpath.programme.ComponentPlan;

/** From what a trainer filled in to what it means. */
final class Judging {
    private Judging() {}

    static Judgement of(ComponentPlan component, List<RubricMark> before, AssessmentDraft draft) {
        var rubric = component.rubric();
        if (rubric.isPresent()) {
            return Judgement.byRubric(rubric.get(), before, given(draft));
        }
        var result = draft.getResult();
        if (result == null) {
            throw A_DECISION_SAYS_HOW_IT_WENT.violated();
        }
        return Judgement.named(component, result);
    }

    private static List<RubricMark> given(AssessmentDraft draft) {
        var given = new ArrayList<RubricMark>();
        for (var mark : draft.getMarks()) {
            var level = mark.getLevel();
            if (level != null) {
                given.add(new RubricMark(
                        mark.getCriterion(), level, mark.getComment().strip()));
            }
        }
        return given;
    }
}
