package org.peerpath.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.kernel.Localised;

class EvaluatorPropertiesTest {

    private record Case(Requirement tree, Evidence evidence, LocalDate today, RandomPaths paths) {

        static Case of(long seed, int facts) {
            var paths = new RandomPaths(seed);
            return new Case(paths.tree(3), Evidence.of(paths.delivery(), paths.facts(facts)), paths.day(), paths);
        }

        Evaluation evaluation() {
            return Evaluator.evaluate(tree, evidence, today);
        }
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void every_tree_and_every_evidence_has_one_answer_of_the_same_shape(
            @ForAll long seed, @ForAll @IntRange(max = 40) int facts) {
        var first = Case.of(seed, facts);
        var evaluation = first.evaluation();
        assertThat(evaluation)
                .isEqualTo(first.evaluation())
                .isEqualTo(Case.of(seed, facts).evaluation());
        sameShape(first.tree(), evaluation);
    }

    private static void sameShape(Requirement requirement, Evaluation evaluation) {
        assertThat(evaluation.requirement()).isSameAs(requirement);
        assertThat(evaluation.parts()).hasSameSizeAs(requirement.parts());
        assertThat(evaluation.amount().done()).isNotNegative();
        assertThat(evaluation.amount().waiting()).isNotNegative();
        assertThat(evaluation.amount().notCounted()).isNotNegative();
        if (!evaluation.isMet()) {
            assertThat(evaluation.reasons()).isNotEmpty();
        }
        if (evaluation.state() == State.CANNOT_BE_MET || evaluation.state() == State.AT_RISK) {
            assertThat(evaluation.mends()).as(evaluation.toString()).isNotEmpty();
        }
        for (int i = 0; i < requirement.parts().size(); i++) {
            sameShape(requirement.parts().get(i), evaluation.parts().get(i));
        }
    }

    @Property(tries = 6000, shrinking = ShrinkingMode.OFF)
    void more_that_speaks_for_the_trainee_never_lowers_what_is_met(
            @ForAll long seed, @ForAll @IntRange(max = 40) int facts) {
        var one = Case.of(seed, facts);
        var evidence = one.evidence();
        for (int i = 0; i < 3; i++) {
            var more = one.paths().favourable(evidence);
            if (more != null) {
                var before = Evaluator.evaluate(one.tree(), evidence, one.today());
                evidence = evidence.and(more);
                notLower(before, Evaluator.evaluate(one.tree(), evidence, one.today()), more);
            }
        }
    }

    private static void notLower(Evaluation before, Evaluation after, Fact more) {
        if (before.isMet()) {
            assertThat(after.state())
                    .as(() -> more + "\n" + before + "\n" + after)
                    .isEqualTo(State.MET);
        }
        for (int i = 0; i < before.parts().size(); i++) {
            notLower(before.parts().get(i), after.parts().get(i), more);
        }
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    void what_counts_never_exceeds_what_is_attested_and_recognised(
            @ForAll long seed, @ForAll @IntRange(max = 40) int facts) {
        var one = Case.of(seed, facts);
        for (var leaf : one.evaluation().leaves()) {
            if (leaf.requirement() instanceof Requirement.Hours hours) {
                within(leaf, hours.categories(), hours.recognised(), one);
            } else if (leaf.requirement() instanceof Requirement.Placement placement) {
                within(leaf, List.of(placement.placement()), placement.recognised(), one);
            }
        }
    }

    private static void within(Evaluation leaf, List<String> categories, int mostRecognised, Case one) {
        int attested = one.evidence().all(Fact.Hours.class).stream()
                .filter(entry -> entry.stage() == HoursStage.ATTESTED)
                .filter(entry ->
                        categories.contains(entry.category()) && !entry.on().isAfter(one.today()))
                .mapToInt(Fact.Hours::minutes)
                .sum();
        int recognised = one.evidence().all(Fact.PriorLearning.class).stream()
                .filter(prior ->
                        categories.contains(prior.subject()) && !prior.on().isAfter(one.today()))
                .mapToInt(Fact.PriorLearning::minutes)
                .sum();
        assertThat(leaf.amount().done())
                .as(leaf.toString())
                .isLessThanOrEqualTo(Math.max(0, attested) + Math.min(recognised, mostRecognised));
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void one_leaf_that_is_not_met_blocks_the_whole(@ForAll long seed, @ForAll @IntRange(max = 40) int facts) {
        var paths = new RandomPaths(seed);
        var leaves = new ArrayList<Requirement>();
        for (int i = 0; i < 4; i++) {
            leaves.add(paths.leaf(1));
        }
        var tree = new Requirement.AllOf(
                Localised.NONE, List.of(leaves.get(0), new Requirement.AllOf(Localised.NONE, leaves.subList(1, 4))));
        var evaluation = Evaluator.evaluate(tree, Evidence.of(paths.delivery(), paths.facts(facts)), paths.day());
        assertThat(evaluation.isMet()).isEqualTo(evaluation.leaves().stream().allMatch(Evaluation::isMet));
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void some_of_the_parts_are_as_possible_as_enough_of_them(
            @ForAll long seed, @ForAll @IntRange(max = 30) int facts, @ForAll @IntRange(min = 1, max = 3) int count) {
        var paths = new RandomPaths(seed);
        var tree = new Requirement.AtLeast(Localised.NONE, count, List.of(paths.leaf(1), paths.leaf(1), paths.leaf(1)));
        var evaluation = Evaluator.evaluate(tree, Evidence.of(paths.delivery(), paths.facts(facts)), paths.day());
        var states = evaluation.parts().stream().map(Evaluation::state).sorted().toList();
        // Sorted from met to impossible, the whole stands where the last of the needed parts stands.
        assertThat(evaluation.state()).isEqualTo(states.get(count - 1));
    }
}
