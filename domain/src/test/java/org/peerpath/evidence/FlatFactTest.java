package org.peerpath.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlatFactTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    static List<Fact> facts() {
        return List.of(
                new Fact.SessionAttendance("s01", AttendanceState.LATE, 235, DAY),
                new Fact.SessionHeld("s01", DAY),
                new Fact.Hours("practice", HoursStage.ATTESTED, -5, DAY),
                new Fact.PlacementStep("practice", PlacementMilestone.HOST_CONFIRMED, DAY),
                new Fact.ComponentHandedIn("essay", 2, DAY),
                new Fact.ComponentDecided("essay", AssessmentResult.NOT_YET, 2, DAY),
                new Fact.AttemptGranted("essay", DAY),
                new Fact.CompetenceSignedOff("risk", CompetenceLevel.DEVELOPING, DAY),
                new Fact.SupervisionHeld(SupervisionForm.CO_REFLECTION, 60, DAY),
                new Fact.DocumentSigned("ethics", "2026-1", DAY),
                new Fact.HumanDecision("readiness", DecisionOutcome.RECOMMENDED, Set.of(2L, 11L), DAY),
                new Fact.PriorLearning("self-study", 900, DAY),
                new Fact.AwardHeld("provisional", DAY),
                new Fact.DeadlineExtended(DAY.plusDays(30), DAY),
                new Fact.Paused(DAY),
                new Fact.Resumed(DAY));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_row_gives_back_the_fact_it_was_made_of(Fact fact) {
        assertThat(fact.flat().fact()).isEqualTo(fact);
    }

    @Test
    void every_kind_of_fact_and_every_column_is_tried() {
        assertThat(facts().stream().map(fact -> fact.flat().kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FactKind.values());
        assertThat(facts().stream().map(Fact::getClass).collect(Collectors.toSet()))
                .hasSize(Fact.class.getPermittedSubclasses().length);
    }
}
