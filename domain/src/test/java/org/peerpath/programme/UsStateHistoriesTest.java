package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.requirement.Requirement;

/** Eight days from 10 January to 28 February 2025; the provisional certificate is of 1 April 2025. */
class UsStateHistoriesTest {

    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.bundled("us-state-with-renewal");

    static Trainee taught() {
        return Trainee.in(PROGRAMME)
                .attendsEverything()
                .passes("2025-03-10", "exam")
                .signs("ethics-code", "2026", "2025-03-01");
    }

    static Trainee practised() {
        var trainee = taught().holds("provisional", "2025-04-01").hours("fieldwork", 500 * 60, "2025-11-01");
        for (int month = 5; month <= 9; month++) {
            trainee.supervision(SupervisionForm.GROUP, 300, "2025-0" + month + "-10");
        }
        return trainee.isSeen(CompetenceLevel.MET, "2025-12-01", "c1", "c2", "c3");
    }

    private static Trainee renewing() {
        return practised()
                .holds("certified", "2025-12-15")
                .hours("ce-general", 14 * 60, "2026-06-01")
                .hours("ce-ethics", 6 * 60, "2026-07-01")
                .on("2026-12-01");
    }

    @TestFactory
    Stream<DynamicTest> the_provisional_certificate() {
        return new HistoryTable(PROGRAMME.award("provisional").requirement())
                .history("everything is there", taught())
                .history("five hours missed", taught().misses("a1"))
                .history(
                        "five hours and five minutes missed",
                        taught().misses("a1").isLate("b1", 295))
                .history(
                        "made up elsewhere",
                        taught().misses("a1").isLate("b1", 295).makesUp("a1", "2025-05-01"))
                .history("a day of ethics missed", taught().misses("e2"))
                .history("a day of ethics made up", taught().misses("e2").makesUp("e2", "2025-06-01"))
                .history("the exam is still to come", taught().without("exam"))
                .history(
                        "an older code signed",
                        taught().without("ethics-code").signs("ethics-code", "2024", "2025-03-01"))
                .history("attendance not recorded yet", taught().without("a1").without("a2"))
                .expecting(
                        """
                        history                            | attendance | exam | ethics-code | all
                        everything is there                | M | M | M | M
                        five hours missed                  | M | M | M | M
                        five hours and five minutes missed | R | M | M | R
                        made up elsewhere                  | M | M | M | M
                        a day of ethics missed             | R | M | M | R
                        a day of ethics made up            | M | M | M | M
                        the exam is still to come          | M | n | M | n
                        an older code signed               | M | M | n | n
                        attendance not recorded yet        | n | M | M | n
                        """);
    }

    @TestFactory
    Stream<DynamicTest> the_full_certificate() {
        return new HistoryTable(PROGRAMME.award("certified").requirement())
                .history("everything is there", practised())
                .history(
                        "no provisional certificate",
                        practised().without("provisional").on("2025-12-10"))
                .history(
                        "practice before the provisional certificate",
                        practised().without("fieldwork").hours("fieldwork", 500 * 60, "2025-03-31"))
                .history("499 h 55", practised().without("fieldwork").hours("fieldwork", 29995, "2025-11-01"))
                .history(
                        "a day after the year",
                        practised()
                                .without("fieldwork")
                                .hours("fieldwork", 30000, "2026-04-02")
                                .on("2026-04-02"))
                .history(
                        "a pause of ten days stretches the year",
                        practised()
                                .without("fieldwork")
                                .pauses("2025-08-01", "2025-08-11")
                                .hours("fieldwork", 30000, "2026-04-11")
                                .on("2026-04-11"))
                .history(
                        "three long meetings are not four",
                        practised()
                                .without(fact -> fact.flat().minutes() == 300)
                                .supervision(SupervisionForm.GROUP, 500, "2025-05-10")
                                .supervision(SupervisionForm.GROUP, 500, "2025-06-10")
                                .supervision(SupervisionForm.GROUP, 500, "2025-07-10"))
                .history(
                        "peer meetings do not count here",
                        practised()
                                .without(fact -> fact.flat().minutes() == 300)
                                .supervision(SupervisionForm.PEER, 400, "2025-05-10")
                                .supervision(SupervisionForm.PEER, 400, "2025-06-10")
                                .supervision(SupervisionForm.PEER, 400, "2025-07-10")
                                .supervision(SupervisionForm.PEER, 400, "2025-08-10"))
                .history(
                        "three of four competences are enough",
                        practised().isSeen(CompetenceLevel.DEVELOPING, "2025-12-02", "c4"))
                .history("two are not", practised().isSeen(CompetenceLevel.DEVELOPING, "2025-12-02", "c3"))
                .expecting(
                        """
                        history                                     | held | fieldwork | supervision | competences | all
                        everything is there                         | M | M | M | M | M
                        no provisional certificate                  | n | n | M | M | n
                        practice before the provisional certificate | M | n | M | M | n
                        499 h 55                                    | M | n | M | M | n
                        a day after the year                        | R | X | M | M | X
                        a pause of ten days stretches the year      | R | M | M | M | R
                        three long meetings are not four            | M | M | n | M | n
                        peer meetings do not count here             | M | M | n | M | n
                        three of four competences are enough        | M | M | M | M | M
                        two are not                                 | M | M | M | n | n
                        """);
    }

    @TestFactory
    Stream<DynamicTest> the_renewal() {
        return new HistoryTable(renewal())
                .history("everything is there", renewing())
                .history("19 h 55 in all", renewing().hours("ce-general", -5, "2026-06-01"))
                .history(
                        "twenty hours, but 5 h 55 of ethics",
                        renewing().hours("ce-ethics", -5, "2026-07-01").hours("ce-general", 5, "2026-07-01"))
                .history(
                        "ethics alone makes twenty",
                        renewing().without("ce-general").hours("ce-ethics", 14 * 60, "2026-08-01"))
                .history(
                        "hours of before the certificate",
                        renewing().without("ce-general").hours("ce-general", 14 * 60, "2025-12-14"))
                .history("never certified", renewing().without("certified"))
                .history(
                        "one day too late",
                        renewing()
                                .without("ce-ethics")
                                .hours("ce-ethics", 360, "2027-12-16")
                                .on("2027-12-16"))
                .history(
                        "on the last day",
                        renewing()
                                .without("ce-ethics")
                                .hours("ce-ethics", 360, "2027-12-15")
                                .on("2027-12-15"))
                .expecting(
                        """
                        history                            | held | ce-general+ | ce-ethics | ethics-code | all
                        everything is there                | M | M | M | M | M
                        19 h 55 in all                     | M | n | M | M | n
                        twenty hours, but 5 h 55 of ethics | M | M | n | M | n
                        ethics alone makes twenty          | M | M | M | M | M
                        hours of before the certificate    | M | n | M | M | n
                        never certified                    | n | n | n | M | n
                        one day too late                   | M | X | X | M | X
                        on the last day                    | M | M | M | M | M
                        """);
    }

    private static Requirement renewal() {
        return PROGRAMME.award("certified").renewal().orElseThrow();
    }

    @Test
    void certificates_end_on_the_first_of_september_of_an_odd_year() {
        var validity = PROGRAMME.award("certified").validity();
        assertThat(validity.lastDay(LocalDate.of(2025, 12, 15))).contains(LocalDate.of(2027, 9, 1));
        assertThat(validity.lastDay(LocalDate.of(2027, 8, 31))).contains(LocalDate.of(2027, 9, 1));
        assertThat(validity.lastDay(LocalDate.of(2027, 9, 1))).contains(LocalDate.of(2029, 9, 1));
    }
}
