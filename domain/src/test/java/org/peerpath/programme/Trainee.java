package org.peerpath.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.DecisionOutcome;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.evidence.PlannedSession;
import org.peerpath.evidence.SupervisionForm;

/** An invented trainee in a cohort that meets every Friday from 10 January 2025: says in words what happened to them. */
final class Trainee {

    final ProgrammeDefinition programme;
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 1, 1);

    private Trainee(ProgrammeDefinition programme) {
        this.programme = programme;
        var day = LocalDate.of(2025, 1, 10);
        for (var session : programme.sessions()) {
            sessions.add(new PlannedSession(session.code(), day, session.minutes()));
            day = day.plusWeeks(1);
        }
    }

    static Trainee in(ProgrammeDefinition programme) {
        return new Trainee(programme);
    }

    /** The trainee looks at their path on that day. */
    Trainee on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    LocalDate today() {
        return today;
    }

    Evidence evidence() {
        return Evidence.of(new Delivery(LocalDate.of(2025, 1, 2), sessions), facts);
    }

    Trainee fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    Trainee without(Predicate<Fact> which) {
        facts.removeIf(which);
        return this;
    }

    /** Takes away every fact about this. */
    Trainee without(String subject) {
        return without(fact -> fact.subject().equals(subject));
    }

    Trainee attendsEverything() {
        sessions.forEach(session -> attends(session, AttendanceState.PRESENT, session.minutes(), session.on()));
        return this;
    }

    Trainee attendsUntil(String day) {
        sessions.stream()
                .filter(session -> !session.on().isAfter(LocalDate.parse(day)))
                .forEach(session -> attends(session, AttendanceState.PRESENT, session.minutes(), session.on()));
        return this;
    }

    private void attends(PlannedSession session, AttendanceState state, int minutes, LocalDate on) {
        facts.add(new Fact.SessionAttendance(session.code(), state, minutes, on));
    }

    private PlannedSession session(String code) {
        return sessions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    LocalDate dayOf(String session) {
        return session(session).on();
    }

    Trainee misses(String... codes) {
        for (var code : codes) {
            attends(session(code), AttendanceState.ABSENT, 0, dayOf(code));
        }
        return this;
    }

    Trainee isLate(String code, int minutesThere) {
        attends(session(code), AttendanceState.LATE, minutesThere, dayOf(code));
        return this;
    }

    Trainee makesUp(String code, String day) {
        attends(session(code), AttendanceState.MADE_UP, session(code).minutes(), LocalDate.parse(day));
        return this;
    }

    /** Hours logged and attested. */
    Trainee hours(String category, int minutes, String day) {
        facts.add(new Fact.Hours(category, HoursStage.ATTENDED, minutes, LocalDate.parse(day)));
        facts.add(new Fact.Hours(category, HoursStage.ATTESTED, minutes, LocalDate.parse(day)));
        return this;
    }

    Trainee placementEnds(String placement, String day) {
        var on = LocalDate.parse(day);
        facts.add(new Fact.PlacementStep(placement, PlacementMilestone.REPORT_HANDED_IN, on));
        facts.add(new Fact.PlacementStep(placement, PlacementMilestone.HOST_CONFIRMED, on));
        return this;
    }

    Trainee handsIn(String component, int attempt, String day) {
        facts.add(new Fact.ComponentHandedIn(component, attempt, LocalDate.parse(day)));
        return this;
    }

    Trainee decided(String component, int attempt, AssessmentResult result, String day) {
        facts.add(new Fact.ComponentDecided(component, result, attempt, LocalDate.parse(day)));
        return this;
    }

    Trainee passes(String day, String... components) {
        for (var component : components) {
            handsIn(component, 1, day).decided(component, 1, AssessmentResult.PASS, day);
        }
        return this;
    }

    Trainee isSeen(CompetenceLevel level, String day, String... competences) {
        for (var competence : competences) {
            facts.add(new Fact.CompetenceSignedOff(competence, level, LocalDate.parse(day)));
        }
        return this;
    }

    Trainee signs(String document, String version, String day) {
        facts.add(new Fact.DocumentSigned(document, version, LocalDate.parse(day)));
        return this;
    }

    Trainee decision(String decision, DecisionOutcome outcome, String day, Long... people) {
        facts.add(new Fact.HumanDecision(decision, outcome, Set.of(people), LocalDate.parse(day)));
        return this;
    }

    Trainee supervision(SupervisionForm form, int minutes, String day) {
        facts.add(new Fact.SupervisionHeld(form, minutes, LocalDate.parse(day)));
        return this;
    }

    Trainee holds(String award, String day) {
        facts.add(new Fact.AwardHeld(award, LocalDate.parse(day)));
        return this;
    }

    Trainee pauses(String from, String until) {
        facts.add(new Fact.Paused(LocalDate.parse(from)));
        facts.add(new Fact.Resumed(LocalDate.parse(until)));
        return this;
    }
}
