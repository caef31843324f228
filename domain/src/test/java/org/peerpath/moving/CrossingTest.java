package org.peerpath.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.evidence.PlannedSession;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;

/** Somebody half-way through an EX-IN course, whose programme gets another version. */
class CrossingTest {
    private static final String FILE = ProgrammeFile.bundledText("ex-in");
    private static final ProgrammeDefinition FIRST = ProgrammeFile.read(FILE);
    private static final LocalDate START = LocalDate.of(2027, 1, 11);
    private static final LocalDate TODAY = START.plusDays(200);
    private static final int HOUR = 60;

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void what_is_asked_less_moves_nobody_backwards() {
        halfWay();
        var crossing = to(FILE.replace("percent: 90", "percent: 80"));
        assertThat(crossing.losses()).isEmpty();
        assertThat(crossing.steps()).allSatisfy(step -> {
            assertThat(step.before()).isNotNull();
            assertThat(step.after()).isNotNull();
        });
        crossing.require();
    }

    @Test
    void more_to_do_for_what_is_not_done_yet_is_shown_and_is_no_loss() {
        hours("p1", 20);
        var crossing = to(FILE.replace("time: 40 h\n", "time: 60 h\n"));
        assertThat(crossing.losses()).isEmpty();
        assertThat(crossing.before().isMet()).isFalse();
    }

    @Test
    void what_is_behind_somebody_never_opens_again() {
        placed("p1", 40);
        var crossing = to(FILE.replace("time: 40 h\n", "time: 60 h\n"));
        assertThat(kinds(crossing)).contains(LossKind.OPENS_AGAIN);
        assertThatThrownBy(crossing::require)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(MovingRule.NOBODY_MOVES_TO_THEIR_LOSS));
    }

    @Test
    void who_did_enough_for_both_moves_freely() {
        placed("p1", 60);
        assertThat(to(FILE.replace("time: 40 h\n", "time: 60 h\n")).losses()).isEmpty();
    }

    @Test
    void what_the_other_version_does_not_know_is_not_thrown_away() {
        pass("portfolio");
        var renamed =
                FILE.replace("code: portfolio,", "code: folder,").replace("component: portfolio", "component: folder");
        assertThat(to(renamed).losses()).anySatisfy(loss -> {
            assertThat(loss.kind()).isEqualTo(LossKind.UNKNOWN);
            assertThat(loss.about()).isNotNull();
        });
    }

    @Test
    void what_was_only_begun_is_not_thrown_away_either() {
        var renamed =
                FILE.replace("code: portfolio,", "code: folder,").replace("component: portfolio", "component: folder");
        assertThat(to(renamed).losses()).isEmpty();
        var begun = Crossing.between(
                FIRST, ProgrammeFile.read(renamed), evidence(), new Begun(Set.of(), Set.of("portfolio")), TODAY);
        assertThat(kinds(begun)).contains(LossKind.UNKNOWN);
    }

    @Test
    void a_decision_that_asks_for_more_people_does_not_undo_one_that_was_made() {
        facts.add(new Fact.HumanDecision("suitability", DecisionOutcome.RECOMMENDED, Set.of(1L, 2L), TODAY));
        assertThat(kinds(to(FILE.replace("people: 2", "people: 3")))).contains(LossKind.OPENS_AGAIN);
    }

    @Test
    void time_to_finish_is_never_cut() {
        halfWay();
        var shorter = to(FILE.replace("months: 24", "months: 12"));
        assertThat(kinds(shorter)).contains(LossKind.LESS_TIME);
        assertThat(shorter.lastDayAfter()).isBefore(shorter.lastDayBefore());
        assertThat(to(FILE.replace("months: 24", "months: 30")).losses()).isEmpty();
    }

    @Test
    void a_rest_and_time_that_was_given_count_by_both_versions() {
        halfWay();
        facts.add(new Fact.Paused(START.plusDays(60)));
        facts.add(new Fact.Resumed(START.plusDays(90)));
        facts.add(new Fact.DeadlineExtended(START.plusYears(5), TODAY));
        var shorter = to(FILE.replace("months: 24", "months: 12"));
        assertThat(shorter.losses()).isEmpty();
        assertThat(shorter.lastDayAfter()).isEqualTo(START.plusYears(5));
    }

    @Test
    void nobody_moves_to_where_they_can_no_longer_get_by_simply_going_on() {
        attend(FIRST.sessions().size());
        var last = FIRST.sessions().get(FIRST.sessions().size() - 1).code();
        facts.add(new Fact.SessionAttendance(last, AttendanceState.EXCUSED, 0, TODAY));
        var stricter = FILE.replace("{percent: 90, make-up: true}", "{percent: 100, make-up: true}");
        assertThat(kinds(to(stricter))).containsAnyOf(LossKind.FALLS_BEHIND, LossKind.OPENS_AGAIN);
    }

    @Test
    void a_session_that_their_group_does_not_hold_is_nobodys_absence() {
        attend(5);
        var code = FIRST.sessions().get(0).code();
        var more = FILE.replaceFirst(
                "(?m)^( +)- \\{code: " + code + ",",
                "$1- {code: extra, kind: CLASSROOM, time: 200 h, title: {en: One more day, de: Noch ein Tag, es: Un día más}}\n$1- {code: "
                        + code + ",");
        assertThat(more).isNotEqualTo(FILE);
        assertThat(kinds(to(more))).containsExactly(LossKind.SESSION_NOT_HELD);
    }

    @Test
    void who_has_done_everything_stays_done() {
        attend(FIRST.sessions().size());
        placed("p1", 40);
        placed("p2", 80);
        pass("portfolio");
        pass("presentation");
        facts.add(new Fact.HumanDecision("suitability", DecisionOutcome.RECOMMENDED, Set.of(1L, 2L), TODAY));
        assertThat(to(FILE.replace("percent: 90", "percent: 80")).before().isMet())
                .isTrue();
        var more = FILE.replace(
                "            - component: presentation\n",
                "            - component: presentation\n            - supervision: {forms: [GROUP], meetings: 1}\n");
        assertThat(more).isNotEqualTo(FILE);
        assertThat(kinds(to(more))).contains(LossKind.ALL_IS_DONE);
    }

    @Test
    void who_changes_their_mind_goes_back_to_what_they_had() {
        placed("p1", 30);
        var easier = FILE.replace("time: 40 h\n", "time: 30 h\n").replace("months: 24", "months: 30");
        assertThat(back(easier).losses()).isEmpty();
    }

    @Test
    void what_somebody_did_since_they_moved_is_not_thrown_away_when_they_go_back() {
        facts.add(new Fact.ComponentHandedIn("folder", 1, TODAY));
        var renamed =
                FILE.replace("code: portfolio,", "code: folder,").replace("component: portfolio", "component: folder");
        assertThat(kinds(back(renamed))).containsExactly(LossKind.UNKNOWN);
    }

    private Crossing back(String file) {
        return Crossing.back(ProgrammeFile.read(file), FIRST, evidence(), Begun.NOTHING, TODAY);
    }

    private Crossing to(String file) {
        return Crossing.between(FIRST, ProgrammeFile.read(file), evidence(), Begun.NOTHING, TODAY);
    }

    private static List<LossKind> kinds(Crossing crossing) {
        return crossing.losses().stream().map(Loss::kind).toList();
    }

    private Evidence evidence() {
        var planned = new ArrayList<PlannedSession>();
        var day = START;
        for (var session : FIRST.sessions()) {
            planned.add(new PlannedSession(session.code(), day, session.minutes()));
            day = day.plusDays(3);
        }
        return Evidence.of(new Delivery(START, planned), facts);
    }

    private void halfWay() {
        attend(5);
        placed("p1", 40);
    }

    private void attend(int sessions) {
        FIRST.sessions().stream()
                .limit(sessions)
                .forEach(session -> facts.add(new Fact.SessionAttendance(
                        session.code(), AttendanceState.PRESENT, session.minutes(), START.plusDays(1))));
    }

    private void hours(String placement, int hours) {
        var day = TODAY.minusDays(2);
        facts.add(new Fact.PlacementStep(placement, PlacementMilestone.AGREED, day));
        facts.add(new Fact.PlacementStep(placement, PlacementMilestone.STARTED, day));
        facts.add(new Fact.Hours(placement, HoursStage.ATTENDED, hours * HOUR, day));
        facts.add(new Fact.Hours(placement, HoursStage.ATTESTED, hours * HOUR, day));
    }

    private void placed(String placement, int hours) {
        hours(placement, hours);
        for (var milestone : PlacementMilestone.values()) {
            facts.add(new Fact.PlacementStep(placement, milestone, TODAY.minusDays(1)));
        }
    }

    private void pass(String component) {
        facts.add(new Fact.ComponentHandedIn(component, 1, TODAY.minusDays(3)));
        facts.add(new Fact.ComponentDecided(component, AssessmentResult.PASS, 1, TODAY.minusDays(2)));
    }
}
