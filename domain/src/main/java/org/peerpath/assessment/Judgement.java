package org.peerpath.assessment;

import static org.peerpath.assessment.AssessmentRule.EVERY_CRITERION_GETS_A_LEVEL;
import static org.peerpath.assessment.AssessmentRule.THE_RESULT_FOLLOWS_FROM_THE_RUBRIC;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.programme.ComponentPlan;
import org.peerpath.programme.Rubric;
import org.peerpath.programme.RubricLevel;

/** What an attempt showed: a mark for each criterion and the result they lead to, or only the result where there is no rubric. */
public record Judgement(AssessmentResult result, List<RubricMark> marks) {
    public Judgement {
        marks = List.copyOf(marks);
    }

    /**
     * What the rubric says about these marks. Criteria that were shown in an earlier attempt count as they were then, and
     * need no mark now; marks for criteria that the rubric does not know are left out.
     *
     * @param earlier the marks of the attempt before, if there was one
     */
    public static Judgement byRubric(Rubric rubric, Collection<RubricMark> earlier, Collection<RubricMark> given) {
        var settled = settled(rubric, earlier);
        var now = byCriterion(given);
        var marks = new ArrayList<RubricMark>();
        for (var criterion : rubric.criteria()) {
            var before = settled.get(criterion.code());
            var mark = before != null ? before : now.get(criterion.code());
            if (mark == null) {
                throw EVERY_CRITERION_GETS_A_LEVEL.violated();
            }
            marks.add(mark);
        }
        var levels = marks.stream().collect(Collectors.toMap(RubricMark::criterion, RubricMark::level));
        return new Judgement(rubric.passes(levels) ? AssessmentResult.PASS : AssessmentResult.NOT_YET, marks);
    }

    /** A result that a trainer names, for a component that has nothing to derive it from: held, or not yet. */
    public static Judgement named(ComponentPlan component, AssessmentResult result) {
        THE_RESULT_FOLLOWS_FROM_THE_RUBRIC.require(
                component.rubric().isEmpty() && component.quiz().isEmpty());
        return new Judgement(result, List.of());
    }

    /** The criteria that an earlier attempt settled: shown at the level asked for, so nobody has to show them again. */
    public static Map<String, RubricMark> settled(Rubric rubric, Collection<RubricMark> earlier) {
        var settled = new LinkedHashMap<String, RubricMark>();
        for (var mark : earlier) {
            if (isShown(rubric, mark.level())) {
                settled.put(mark.criterion(), mark.carried());
            }
        }
        return settled;
    }

    /** Whether this level is what the rubric asks for. */
    public static boolean isShown(Rubric rubric, RubricLevel level) {
        return level.compareTo(rubric.passLevel()) >= 0;
    }

    private static Map<String, RubricMark> byCriterion(Collection<RubricMark> marks) {
        return marks.stream()
                .collect(Collectors.toMap(RubricMark::criterion, Function.identity(), (first, again) -> again));
    }
}
