package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerpath.evidence.Fact;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;

/** With everything there the award is earned; with the facts of any one leaf taken away it is not. */
class EveryLeafBlocksTest {

    static Stream<Arguments> programmes() {
        return Stream.of(
                Arguments.of("competence", Peer2PeerHistoriesTest.complete()),
                Arguments.of("certificate", ExInHistoriesTest.complete()),
                Arguments.of("award", ScottishPdaHistoriesTest.complete()),
                Arguments.of("certified", UsStateHistoriesTest.practised()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void taking_away_what_one_leaf_stands_on_blocks_the_award(String award, Trainee trainee) {
        var tree = trainee.programme.award(award).requirement();
        var complete = Evaluator.evaluate(tree, trainee.evidence(), trainee.today());
        assertThat(complete.isMet()).isTrue();
        var facts = trainee.evidence().facts();
        for (var leaf : complete.leaves()) {
            var broken = trainee.without(fact -> speaksFor(leaf.requirement(), fact));
            var evaluation = Evaluator.evaluate(tree, broken.evidence(), broken.today());
            assertThat(evaluation.isMet()).as(leaf.requirement().toString()).isFalse();
            assertThat(evaluation.leaves())
                    .filteredOn(one -> one.requirement().equals(leaf.requirement()))
                    .noneMatch(Evaluation::isMet);
            trainee.without(fact -> true);
            facts.forEach(trainee::fact);
        }
    }

    private static boolean speaksFor(Requirement leaf, Fact fact) {
        var subject = fact.subject();
        if (leaf instanceof Requirement.Attendance attendance) {
            return attendance.sessions().stream().anyMatch(share -> share.code().equals(subject));
        }
        if (leaf instanceof Requirement.Hours hours) {
            return hours.categories().contains(subject);
        }
        if (leaf instanceof Requirement.Placement placement) {
            return placement.placement().equals(subject);
        }
        if (leaf instanceof Requirement.Component component) {
            return component.component().equals(subject);
        }
        if (leaf instanceof Requirement.Competences competences) {
            return competences.competences().contains(subject);
        }
        if (leaf instanceof Requirement.Signature signature) {
            return signature.document().equals(subject);
        }
        if (leaf instanceof Requirement.Decision decision) {
            return decision.decision().equals(subject);
        }
        if (leaf instanceof Requirement.OtherAward other) {
            return other.awards().contains(subject);
        }
        return fact instanceof Fact.SupervisionHeld;
    }
}
