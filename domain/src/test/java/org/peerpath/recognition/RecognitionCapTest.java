package org.peerpath.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.Why;

/** Peer2Peer recognises half of the self-study, twenty hours of the first placement, and the first module as a whole. */
class RecognitionCapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.read(ProgrammeFile.bundledText("peer2peer"));
    private static final ModulePlan MODULE = PROGRAMME.modules().get(0);

    @Test
    void the_version_says_what_can_be_recognised_and_how_much() {
        assertThat(cap(List.of()).left())
                .containsExactly(
                        new Recognisable("self-study", 15 * 60, false),
                        new Recognisable("change-of-sides", 20 * 60, false),
                        new Recognisable(MODULE.code(), MODULE.minutes(), true));
        assertThat(cap(List.of()).left("practice", false).minutes()).isZero();
        assertThat(cap(List.of()).left(MODULE.code(), false).minutes()).isZero();
    }

    @Test
    void what_is_recognised_or_asked_for_is_taken() {
        var asked = List.of(new AskedFor("self-study", false, 3 * 60), new AskedFor(MODULE.code(), true, 1));
        var cap = cap(asked, new Fact.PriorLearning("self-study", 4 * 60, DAY));
        assertThat(cap.left("self-study", false).minutes()).isEqualTo(8 * 60);
        assertThat(cap.left(MODULE.code(), true).minutes()).isZero();
        assertThat(cap(asked, new Fact.PriorLearning("self-study", 12 * 60, DAY))
                        .left())
                .extracting(Recognisable::subject)
                .containsExactly("change-of-sides");
    }

    @Test
    void a_recognised_module_is_taken_and_stands_on_the_path_as_recognised() {
        var claim = PriorLearningClaimTest.claim(cap(List.of()).left(MODULE.code(), true), 0);
        var facts = claim.facts(PROGRAMME, claim.minutes(), DAY);
        assertThat(facts).hasSameSizeAs(MODULE.sessions());
        var cap = cap(List.of(), facts.toArray(Fact[]::new));
        assertThat(cap.left(MODULE.code(), true).minutes()).isZero();

        var attendance = attendance(cap);
        assertThat(attendance.amount().done()).isEqualTo(MODULE.minutes());
        assertThat(attendance.says(Why.FROM_PRIOR_LEARNING)).isTrue();
    }

    @Test
    void whoever_took_part_needs_nothing_recognised_and_is_never_said_to_have_learned_it_before() {
        var all = MODULE.sessions().stream()
                .flatMap(one -> Stream.of(
                        new Fact.PriorLearning(one.code(), one.minutes(), DAY),
                        new Fact.SessionAttendance(one.code(), AttendanceState.PRESENT, one.minutes(), DAY)))
                .toArray(Fact[]::new);
        assertThat(cap(List.of(), all).left(MODULE.code(), true).minutes()).isZero();
        assertThat(attendance(cap(List.of(), all)).says(Why.FROM_PRIOR_LEARNING))
                .isFalse();
        var missed = new Fact.SessionAttendance(MODULE.sessions().get(0).code(), AttendanceState.ABSENT, 0, DAY);
        assertThat(cap(List.of(), missed).left(MODULE.code(), true).minutes()).isEqualTo(MODULE.minutes());
    }

    @Test
    void a_recognised_component_says_that_it_was() {
        var component = PROGRAMME.components().get(0).code();
        var evidence = cap(List.of(), new Fact.PriorLearning(component, 0, DAY)).evidence();
        assertThat(Evaluator.evaluate(PROGRAMME.mainAward().requirement(), evidence, DAY)
                        .leaves())
                .filteredOn(Evaluation::isMet)
                .singleElement()
                .matches(leaf -> leaf.says(Why.RECOGNISED_AS_A_WHOLE));
    }

    private static Evaluation attendance(RecognitionCap cap) {
        return Evaluator.evaluate(PROGRAMME.mainAward().requirement(), cap.evidence(), DAY).leaves().stream()
                .filter(leaf -> leaf.requirement() instanceof Requirement.Attendance)
                .findFirst()
                .orElseThrow();
    }

    private static RecognitionCap cap(List<AskedFor> asked, Fact... facts) {
        return new RecognitionCap(PROGRAMME, Evidence.of(new Delivery(DAY, List.of()), List.of(facts)), asked);
    }
}
