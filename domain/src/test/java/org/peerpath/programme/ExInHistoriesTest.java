package org.peerpath.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Fact;

/** 36 days from 10 January to 12 September 2025; module 5 ends on 18 April 2025, the window on 12 September 2027. */
class ExInHistoriesTest {

    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.bundled("ex-in");

    static Trainee complete() {
        return Trainee.in(PROGRAMME)
                .attendsEverything()
                .hours("p1", 40 * 60, "2025-03-20")
                .placementEnds("p1", "2025-04-01")
                .hours("p2", 80 * 60, "2025-06-20")
                .placementEnds("p2", "2025-07-01")
                .passes("2025-09-12", "portfolio", "presentation")
                .decision("suitability", DecisionOutcome.RECOMMENDED, "2025-09-12", 1L)
                .decision("suitability", DecisionOutcome.RECOMMENDED, "2025-09-13", 2L);
    }

    private static Trainee without(String subject) {
        return complete().without(subject);
    }

    @TestFactory
    Stream<DynamicTest> every_leaf_stands_where_the_table_says() {
        return new HistoryTable(PROGRAMME.award("certificate").requirement())
                .history("everything is there", complete())
                .history("before the first day", Trainee.in(PROGRAMME).on("2025-01-09"))
                .history("one module missed: 91 per cent", complete().misses("m07-1", "m07-2", "m07-3"))
                .history(
                        "exactly 90 per cent",
                        complete().misses("m07-1", "m07-2", "m07-3").isLate("m08-1", 132))
                .history(
                        "five minutes below 90 per cent",
                        complete().misses("m07-1", "m07-2", "m07-3").isLate("m08-1", 127))
                .history(
                        "below, and made up at another site",
                        complete().misses("m07-1", "m07-2", "m07-3", "m08-1").makesUp("m07-1", "2025-12-01"))
                .history("taster 40:00", complete())
                .history(
                        "taster 39:55",
                        without("p1").hours("p1", 2395, "2025-03-20").placementEnds("p1", "2025-04-01"))
                .history(
                        "second placement before module 5",
                        without("p2").hours("p2", 4800, "2025-04-17").placementEnds("p2", "2025-07-01"))
                .history(
                        "second placement before the first",
                        without("p1").hours("p1", 2400, "2025-08-20").placementEnds("p1", "2025-08-21"))
                .history("no report yet for the second", without("p2").hours("p2", 4800, "2025-06-20"))
                .history(
                        "missing pieces two years and a day later",
                        without("portfolio").passes("2027-09-13", "portfolio").on("2027-09-13"))
                .history(
                        "missing pieces exactly two years later",
                        without("portfolio").passes("2027-09-12", "portfolio").on("2027-09-13"))
                .history(
                        "paused for thirty days in the window",
                        without("portfolio")
                                .pauses("2026-05-01", "2026-05-31")
                                .passes("2027-10-12", "portfolio")
                                .on("2027-10-12"))
                .history(
                        "paused thirty days, a day too late",
                        without("portfolio")
                                .pauses("2026-05-01", "2026-05-31")
                                .passes("2027-10-13", "portfolio")
                                .on("2027-10-13"))
                .history(
                        "presentation: both attempts used",
                        without("presentation")
                                .decided("presentation", 1, AssessmentResult.NOT_YET, "2025-09-12")
                                .decided("presentation", 2, AssessmentResult.NOT_YET, "2025-10-12"))
                .history(
                        "and one more attempt granted",
                        without("presentation")
                                .decided("presentation", 1, AssessmentResult.NOT_YET, "2025-09-12")
                                .decided("presentation", 2, AssessmentResult.NOT_YET, "2025-10-12")
                                .fact(new Fact.AttemptGranted("presentation", LocalDate.of(2025, 10, 20))))
                .history(
                        "recommended anew after an appeal",
                        complete()
                                .decision("suitability", DecisionOutcome.NOT_YET, "2025-09-20", 1L)
                                .decision("suitability", DecisionOutcome.RECOMMENDED, "2025-10-20", 7L, 8L))
                .expecting(
                        """
                        history                                  | attendance | p1 | p2 | portfolio | presentation | suitability | all
                        everything is there                      | M | M | M | M | M | M | M
                        before the first day                     | n | n | n | n | n | n | n
                        one module missed: 91 per cent           | M | M | M | M | M | M | M
                        exactly 90 per cent                      | M | M | M | M | M | M | M
                        five minutes below 90 per cent           | R | M | M | M | M | M | R
                        below, and made up at another site       | M | M | M | M | M | M | M
                        taster 40:00                             | M | M | M | M | M | M | M
                        taster 39:55                             | M | n | R | M | M | M | R
                        second placement before module 5         | M | M | R | M | M | M | R
                        second placement before the first        | M | M | R | M | M | M | R
                        no report yet for the second             | M | M | n | M | M | M | n
                        missing pieces two years and a day later | M | M | M | X | M | M | X
                        missing pieces exactly two years later   | M | M | M | M | M | M | M
                        paused for thirty days in the window     | M | M | M | M | M | M | M
                        paused thirty days, a day too late       | M | M | M | X | M | M | X
                        presentation: both attempts used         | M | M | M | M | X | M | X
                        and one more attempt granted             | M | M | M | M | n | M | n
                        recommended anew after an appeal         | M | M | M | M | M | M | M
                        """);
    }
}
