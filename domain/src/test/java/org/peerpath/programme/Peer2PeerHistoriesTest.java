package org.peerpath.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.PlacementMilestone;

/** The sessions run from 10 January to 2 May 2025; the window is open until 2 May 2027. */
class Peer2PeerHistoriesTest {

    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.bundled("peer2peer");

    static Trainee complete() {
        return Trainee.in(PROGRAMME)
                .attendsEverything()
                .hours("self-study", 30 * 60, "2025-03-01")
                .hours("change-of-sides", 40 * 60, "2025-02-20")
                .placementEnds("change-of-sides", "2025-03-10")
                .hours("practice", 80 * 60, "2025-05-20")
                .placementEnds("practice", "2025-06-01")
                .passes("2025-06-02", "essay", "quiz", "role-play", "portfolio", "presentation")
                .isSeen(
                        CompetenceLevel.MET,
                        "2025-06-03",
                        "listening",
                        "sharing",
                        "mutuality",
                        "boundaries",
                        "risk",
                        "teamwork",
                        "selfcare")
                .signs("ethics", "1", "2025-01-17")
                .decision("readiness", DecisionOutcome.RECOMMENDED, "2025-06-05", 1L, 2L);
    }

    private static Trainee without(String... subjects) {
        var trainee = complete();
        for (var subject : subjects) {
            trainee.without(subject);
        }
        return trainee;
    }

    @TestFactory
    Stream<DynamicTest> every_leaf_stands_where_the_table_says() {
        return new HistoryTable(PROGRAMME.award("competence").requirement())
                .history("everything is there", complete())
                .history("the first day", Trainee.in(PROGRAMME).on("2025-01-09"))
                .history(
                        "half way, all well",
                        Trainee.in(PROGRAMME).attendsUntil("2025-02-28").on("2025-03-01"))
                .history("attendance exactly on the line", complete().misses("w1", "w2"))
                .history(
                        "attendance five minutes below",
                        complete().misses("w1", "w2").isLate("s01", 235))
                .history(
                        "below the line, made up elsewhere",
                        complete().misses("w1", "w2").isLate("s01", 235).makesUp("w1", "2025-08-01"))
                .history("named session missed", complete().misses("s10"))
                .history(
                        "named session made up elsewhere",
                        complete().misses("s10").makesUp("s10", "2025-09-01"))
                .history(
                        "named session made up after the window",
                        complete().misses("s10").makesUp("s10", "2027-05-03").on("2027-05-03"))
                .history(
                        "absence corrected by the trainer",
                        complete().misses("s10").isLate("s10", 200))
                .history(
                        "first placement five minutes short",
                        without("change-of-sides")
                                .hours("change-of-sides", 2395, "2025-02-20")
                                .placementEnds("change-of-sides", "2025-03-10"))
                .history("counter-entry takes hours back", complete().hours("practice", -5, "2025-05-20"))
                .history(
                        "hours before module 1 is over",
                        without("change-of-sides")
                                .hours("change-of-sides", 2400, "2025-02-06")
                                .placementEnds("change-of-sides", "2025-03-10"))
                .history(
                        "hours on the day module 1 ends",
                        without("change-of-sides")
                                .hours("change-of-sides", 2400, "2025-02-07")
                                .placementEnds("change-of-sides", "2025-03-10"))
                .history(
                        "placements in the wrong order",
                        without("practice")
                                .hours("practice", 4800, "2025-02-19")
                                .placementEnds("practice", "2025-06-01"))
                .history(
                        "host has not confirmed",
                        complete()
                                .without(fact -> fact instanceof Fact.PlacementStep step
                                        && step.placement().equals("practice")
                                        && step.milestone() == PlacementMilestone.HOST_CONFIRMED))
                .history(
                        "placement ended early",
                        without("practice")
                                .hours("practice", 600, "2025-05-20")
                                .fact(new Fact.PlacementStep(
                                        "practice", PlacementMilestone.ENDED_EARLY, LocalDate.of(2025, 6, 1))))
                .history("essay waits for its assessor", without("essay").handsIn("essay", 1, "2025-06-02"))
                .history(
                        "essay: all attempts used",
                        without("essay")
                                .decided("essay", 1, AssessmentResult.NOT_YET, "2025-06-02")
                                .decided("essay", 2, AssessmentResult.NOT_YET, "2025-07-02")
                                .decided("essay", 3, AssessmentResult.NOT_YET, "2025-08-02"))
                .history(
                        "essay: appeal upheld",
                        without("essay")
                                .decided("essay", 1, AssessmentResult.NOT_YET, "2025-06-02")
                                .decided("essay", 1, AssessmentResult.PASS, "2025-07-02"))
                .history(
                        "one competence developing",
                        complete().isSeen(CompetenceLevel.DEVELOPING, "2025-07-01", "risk"))
                .history("old version of ethics signed", without("ethics").signs("ethics", "0", "2025-01-17"))
                .history(
                        "one trainer recommends",
                        without("readiness").decision("readiness", DecisionOutcome.RECOMMENDED, "2025-06-05", 1L))
                .history(
                        "one and the same trainer twice",
                        without("readiness")
                                .decision("readiness", DecisionOutcome.RECOMMENDED, "2025-06-05", 1L)
                                .decision("readiness", DecisionOutcome.RECOMMENDED, "2025-06-06", 1L))
                .history(
                        "trainers say not yet",
                        complete().decision("readiness", DecisionOutcome.NOT_YET, "2025-06-06", 1L, 2L))
                .history(
                        "window closed with work missing",
                        without("portfolio", "practice").on("2027-05-03"))
                .history(
                        "eight weeks before the window closes",
                        without("portfolio").on("2027-03-07"))
                .history("a day earlier", without("portfolio").on("2027-03-06"))
                .history(
                        "after a not yet, one voice is not two",
                        complete()
                                .decision("readiness", DecisionOutcome.NOT_YET, "2025-06-06", 1L, 2L)
                                .decision("readiness", DecisionOutcome.RECOMMENDED, "2025-07-06", 3L))
                .history("last day of the window", without("portfolio").on("2027-05-02"))
                .history(
                        "a pause stretches the window",
                        without("portfolio").pauses("2026-01-01", "2026-03-02").on("2027-05-03"))
                .history(
                        "handed in on the last day, decided later",
                        without("portfolio")
                                .handsIn("portfolio", 1, "2027-05-02")
                                .decided("portfolio", 1, AssessmentResult.PASS, "2027-06-01")
                                .on("2027-06-01"))
                .history(
                        "handed in a day too late",
                        without("portfolio")
                                .handsIn("portfolio", 1, "2027-05-03")
                                .decided("portfolio", 1, AssessmentResult.PASS, "2027-06-01")
                                .on("2027-06-01"))
                .history(
                        "an extension by the course lead",
                        without("portfolio")
                                .fact(new Fact.DeadlineExtended(LocalDate.of(2027, 8, 1), LocalDate.of(2027, 4, 1)))
                                .passes("2027-07-31", "portfolio")
                                .on("2027-08-02"))
                .history(
                        "session in a pause needs making up",
                        complete().without("s10").pauses("2025-04-01", "2025-04-10"))
                .history(
                        "half of self-study recognised",
                        without("self-study")
                                .hours("self-study", 900, "2025-03-01")
                                .fact(new Fact.PriorLearning("self-study", 1200, LocalDate.of(2025, 1, 5))))
                .history(
                        "recognised beyond the cap",
                        without("self-study")
                                .hours("self-study", 895, "2025-03-01")
                                .fact(new Fact.PriorLearning("self-study", 1800, LocalDate.of(2025, 1, 5))))
                .expecting(
                        """
                        history                                  | attendance | self-study | change-of-sides | practice | essay | quiz | role-play | portfolio | presentation | competences | ethics | readiness | all
                        everything is there                      | M | M | M | M | M | M | M | M | M | M | M | M | M
                        the first day                            | n | n | n | n | n | n | n | n | n | n | n | n | n
                        half way, all well                       | n | n | n | n | n | n | n | n | n | n | n | n | n
                        attendance exactly on the line           | M | M | M | M | M | M | M | M | M | M | M | M | M
                        attendance five minutes below            | R | M | M | M | M | M | M | M | M | M | M | M | R
                        below the line, made up elsewhere        | M | M | M | M | M | M | M | M | M | M | M | M | M
                        named session missed                     | R | M | M | M | M | M | M | M | M | M | M | M | R
                        named session made up elsewhere          | M | M | M | M | M | M | M | M | M | M | M | M | M
                        named session made up after the window   | X | M | M | M | M | M | M | M | M | M | M | M | X
                        absence corrected by the trainer         | M | M | M | M | M | M | M | M | M | M | M | M | M
                        first placement five minutes short       | M | M | n | R | M | M | M | M | M | M | M | M | R
                        counter-entry takes hours back           | M | M | M | n | M | M | M | M | M | M | M | M | n
                        hours before module 1 is over            | M | M | R | R | M | M | M | M | M | M | M | M | R
                        hours on the day module 1 ends           | M | M | M | M | M | M | M | M | M | M | M | M | M
                        placements in the wrong order            | M | M | M | R | M | M | M | M | M | M | M | M | R
                        host has not confirmed                   | M | M | M | n | M | M | M | M | M | M | M | M | n
                        placement ended early                    | M | M | M | R | M | M | M | M | M | M | M | M | R
                        essay waits for its assessor             | M | M | M | M | n | M | M | M | M | M | M | M | n
                        essay: all attempts used                 | M | M | M | M | X | M | M | M | M | M | M | M | X
                        essay: appeal upheld                     | M | M | M | M | M | M | M | M | M | M | M | M | M
                        one competence developing                | M | M | M | M | M | M | M | M | M | n | M | M | n
                        old version of ethics signed             | M | M | M | M | M | M | M | M | M | M | n | M | n
                        one trainer recommends                   | M | M | M | M | M | M | M | M | M | M | M | n | n
                        one and the same trainer twice           | M | M | M | M | M | M | M | M | M | M | M | n | n
                        trainers say not yet                     | M | M | M | M | M | M | M | M | M | M | M | R | R
                        window closed with work missing          | M | M | M | X | M | M | M | X | M | M | M | M | X
                        eight weeks before the window closes     | M | M | M | M | M | M | M | R | M | M | M | M | R
                        a day earlier                            | M | M | M | M | M | M | M | n | M | M | M | M | n
                        after a not yet, one voice is not two    | M | M | M | M | M | M | M | M | M | M | M | n | n
                        last day of the window                   | M | M | M | M | M | M | M | R | M | M | M | M | R
                        a pause stretches the window             | M | M | M | M | M | M | M | n | M | M | M | M | n
                        handed in on the last day, decided later | M | M | M | M | M | M | M | M | M | M | M | M | M
                        handed in a day too late                 | M | M | M | M | M | M | M | X | M | M | M | M | X
                        an extension by the course lead          | M | M | M | M | M | M | M | M | M | M | M | M | M
                        session in a pause needs making up       | R | M | M | M | M | M | M | M | M | M | M | M | R
                        half of self-study recognised            | M | M | M | M | M | M | M | M | M | M | M | M | M
                        recognised beyond the cap                | M | n | M | M | M | M | M | M | M | M | M | M | n
                        """);
    }
}
