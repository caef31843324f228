package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlannedSession;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;

class OutlookTest {
    static final List<String> BUNDLED = ProgrammeFile.BUNDLED;

    private static final ProgrammeDefinition COURSE = ProgrammeFile.bundled("peer2peer");
    private static final LocalDate START = LocalDate.parse("2027-01-05");
    private static final LocalDate TODAY = START.plusWeeks(11);
    private static final Fact MISSED = new Fact.SessionAttendance("s10", AttendanceState.ABSENT, 0, START.plusWeeks(9));
    private static final Fact MADE_UP =
            new Fact.SessionAttendance("s10", AttendanceState.MADE_UP, 300, START.plusWeeks(10));

    @Test
    void a_missed_session_that_must_not_be_is_a_warning_with_what_mends_it() {
        var outlook = outlook(Outlook.clear(), TODAY, MISSED);
        assertThat(step(outlook.riskStep())).isInstanceOf(Requirement.Attendance.class);
        assertThat(COURSE.sessions()
                        .get(Objects.requireNonNull(outlook.makeUp()))
                        .code())
                .isEqualTo("s10");
        assertThat(outlook.riskSince()).isEqualTo(TODAY);
    }

    @Test
    void a_warning_that_stands_is_as_old_as_it_was() {
        var first = outlook(Outlook.clear(), TODAY, MISSED);
        assertThat(outlook(first, TODAY.plusDays(3), MISSED).riskSince()).isEqualTo(TODAY);
    }

    @Test
    void what_is_mended_warns_nobody() {
        var first = outlook(Outlook.clear(), TODAY, MISSED);
        var mended = outlook(first, TODAY.plusDays(3), MISSED, MADE_UP);
        assertThat(mended.riskStep()).isNull();
        assertThat(mended.makeUp()).isNull();
        assertThat(mended.riskSince()).isNull();
    }

    @Test
    void study_time_that_waits_to_be_confirmed_waits_for_a_trainer() {
        var logged = new Fact.Hours("self-study", HoursStage.ATTENDED, 30 * 60, START.plusWeeks(2));
        var outlook = outlook(Outlook.clear(), TODAY, logged);
        assertThat(Outlook.steps(outlook.trainerSteps()))
                .extracting(OutlookTest::step)
                .anyMatch(step -> step instanceof Requirement.Hours);
        assertThat(outlook.stepsSince()).isEqualTo(TODAY);
    }

    @Test
    void lists_that_are_not_taken_have_a_list_of_their_own() {
        var outlook = outlook(Outlook.clear(), TODAY);
        assertThat(Outlook.steps(outlook.trainerSteps()))
                .extracting(OutlookTest::step)
                .noneMatch(step -> step instanceof Requirement.Attendance);
    }

    @Test
    void what_is_watched_waits_for_nobody_while_sessions_are_to_come() {
        assertThat(Outlook.steps(outlook(Outlook.clear(), START).trainerSteps()))
                .extracting(OutlookTest::step)
                .noneMatch(step -> step instanceof Requirement.Component);
        assertThat(Outlook.steps(outlook(Outlook.clear(), START.plusYears(1), everySession())
                        .trainerSteps()))
                .extracting(OutlookTest::step)
                .anyMatch(step -> step instanceof Requirement.Component);
    }

    @Test
    void a_decision_waits_for_nobody_before_everything_else_is_done() {
        assertThat(outlook(Outlook.clear(), START.plusYears(1), everySession()).leadSteps())
                .isZero();
    }

    private static Fact[] everySession() {
        return IntStream.range(0, COURSE.sessions().size())
                .mapToObj(i -> new Fact.SessionAttendance(
                        COURSE.sessions().get(i).code(), AttendanceState.PRESENT, 0, START.plusWeeks(i)))
                .toArray(Fact[]::new);
    }

    @Test
    void bits_are_steps() {
        assertThat(Outlook.steps(0)).isEmpty();
        assertThat(Outlook.steps(1L | 1L << 5 | 1L << 61)).containsExactly(0, 5, 61);
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void steps_are_counted_as_the_path_counts_them(String programme) {
        var definition = ProgrammeFile.bundled(programme);
        var tree = definition.mainAward().requirement();
        var path = Evaluator.evaluate(tree, Evidence.of(new Delivery(START, List.of()), List.of()), START);
        assertThat(path.leaves()).extracting(Evaluation::requirement).isEqualTo(tree.leaves());
    }

    private static Requirement step(@Nullable Integer which) {
        return COURSE.mainAward().requirement().leaves().get(Objects.requireNonNull(which));
    }

    private static Outlook outlook(Outlook before, LocalDate today, Fact... facts) {
        var sessions = IntStream.range(0, COURSE.sessions().size())
                .mapToObj(i -> new PlannedSession(
                        COURSE.sessions().get(i).code(),
                        START.plusWeeks(i),
                        COURSE.sessions().get(i).minutes()))
                .toList();
        var evidence = Evidence.of(new Delivery(START, sessions), List.of(facts));
        var path = Evaluator.evaluate(COURSE.mainAward().requirement(), evidence, today);
        return Outlook.of(path, COURSE, before, today);
    }
}
