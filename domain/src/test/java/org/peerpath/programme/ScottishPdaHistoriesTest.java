package org.peerpath.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerpath.evidence.Fact;

/** Ten classes from 10 January to 14 March 2025; enrolled on 2 January 2025, so the window closes on 2 January 2028. */
class ScottishPdaHistoriesTest {

    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.bundled("scottish-pda");

    static Trainee complete() {
        return Trainee.in(PROGRAMME)
                .attendsEverything()
                .hours("peer-practice", 50 * 60, "2025-03-20")
                .passes("2025-05-01", "rc-assessment", "dp-theory", "dp-practice");
    }

    private static Trainee without(String subject) {
        return complete().without(subject);
    }

    @TestFactory
    Stream<DynamicTest> every_leaf_stands_where_the_table_says() {
        return new HistoryTable(PROGRAMME.award("award").requirement())
                .history("everything is there", complete())
                .history("before the first class", Trainee.in(PROGRAMME).on("2025-01-03"))
                .history("one class of each unit missed", complete().misses("rc-3", "dp-2"))
                .history("two classes of unit 1 missed", complete().misses("rc-3", "rc-4"))
                .history("two classes of unit 2 missed", complete().misses("dp-2", "dp-3"))
                .history(
                        "unit 2 made up elsewhere",
                        complete().misses("dp-2", "dp-3").makesUp("dp-3", "2025-10-01"))
                .history("first class missed, which is named", complete().misses("rc-1"))
                .history(
                        "first class recognised",
                        complete().misses("rc-1").fact(new Fact.PriorLearning("rc-1", 360, LocalDate.of(2025, 1, 20))))
                .history(
                        "practice 50:00 on the day of the gate",
                        without("peer-practice").hours("peer-practice", 3000, "2025-01-17"))
                .history(
                        "practice a day before the gate",
                        without("peer-practice").hours("peer-practice", 3000, "2025-01-16"))
                .history("practice 49:55", without("peer-practice").hours("peer-practice", 2995, "2025-03-20"))
                .history(
                        "class of the gate missed: no practice counts",
                        complete().misses("rc-2"))
                .history("window closed", without("dp-practice").on("2028-01-03"))
                .history(
                        "pause keeps the window open",
                        without("dp-practice")
                                .pauses("2025-06-01", "2026-01-01")
                                .on("2028-01-03"))
                .history(
                        "paused now",
                        without("dp-practice")
                                .fact(new Fact.Paused(LocalDate.of(2027, 12, 1)))
                                .on("2029-01-01"))
                .expecting(
                        """
                        history                                      | attendance | rc-assessment | attendance | peer-practice | dp-theory | dp-practice | all
                        everything is there                          | M | M | M | M | M | M | M
                        before the first class                       | n | n | n | n | n | n | n
                        one class of each unit missed                | M | M | M | M | M | M | M
                        two classes of unit 1 missed                 | X | M | M | M | M | M | X
                        two classes of unit 2 missed                 | M | M | R | M | M | M | R
                        unit 2 made up elsewhere                     | M | M | M | M | M | M | M
                        first class missed, which is named           | X | M | M | M | M | M | X
                        first class recognised                       | M | M | M | M | M | M | M
                        practice 50:00 on the day of the gate        | M | M | M | M | M | M | M
                        practice a day before the gate               | M | M | M | R | M | M | R
                        practice 49:55                               | M | M | M | n | M | M | n
                        class of the gate missed: no practice counts | M | M | M | R | M | M | R
                        window closed                                | M | M | M | M | M | X | X
                        pause keeps the window open                  | M | M | M | M | M | n | n
                        paused now                                   | M | M | M | M | M | n | n
                        """);
    }
}
