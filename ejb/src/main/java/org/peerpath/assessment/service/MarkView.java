package org.peerpath.assessment.service;

import org.peerpath.assessment.Judgement;
import org.peerpath.assessment.RubricMark;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.Criterion;
import org.peerpath.programme.Rubric;
import org.peerpath.programme.RubricLevel;

/**
 * How one criterion was shown.
 *
 * @param sentence what was observed
 * @param shown whether that is what the rubric asks for
 */
public record MarkView(Localised criterion, RubricLevel level, Localised sentence, String comment, boolean shown) {
    static MarkView of(Rubric rubric, Criterion criterion, RubricMark mark) {
        return new MarkView(
                criterion.title(),
                mark.level(),
                CriterionView.sentence(criterion, mark.level()),
                mark.comment(),
                Judgement.isShown(rubric, mark.level()));
    }
}
