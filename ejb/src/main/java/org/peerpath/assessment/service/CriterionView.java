package org.peerpath.assessment.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.Judgement;
import org.peerpath.assessment.RubricMark;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Criterion;
import org.peerpath.programme.Rubric;
import org.peerpath.programme.RubricLevel;

/**
 * One criterion, with what can be observed at each level.
 *
 * @param settled how it was shown in an earlier attempt, if it was: then it need not be shown again
 */
public record CriterionView(String code, Localised title, List<LevelView> levels, @Nullable MarkView settled) {
    public CriterionView {
        levels = List.copyOf(levels);
    }

    /** The criteria of a component, if it has a rubric; what the marks of the attempt before settled is marked so. */
    static List<CriterionView> of(ComponentPlan component, Collection<RubricMark> before) {
        return component.rubric().stream().flatMap(rubric -> of(rubric, before)).toList();
    }

    private static Stream<CriterionView> of(Rubric rubric, Collection<RubricMark> before) {
        var settled = Judgement.settled(rubric, before);
        return rubric.criteria().stream().map(criterion -> {
            var mark = settled.get(criterion.code());
            return new CriterionView(
                    criterion.code(),
                    criterion.title(),
                    levels(criterion),
                    mark == null ? null : MarkView.of(rubric, criterion, mark));
        });
    }

    private static List<LevelView> levels(Criterion criterion) {
        return Arrays.stream(RubricLevel.values())
                .filter(criterion.levels()::containsKey)
                .map(level -> new LevelView(level, sentence(criterion, level)))
                .toList();
    }

    static Localised sentence(Criterion criterion, RubricLevel level) {
        return criterion.levels().getOrDefault(level, Localised.NONE);
    }

    public boolean asked() {
        return settled == null;
    }

    /** What can be observed at one level. */
    public record LevelView(RubricLevel level, Localised sentence) {}
}
