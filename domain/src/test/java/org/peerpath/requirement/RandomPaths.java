package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.peerpath.kernel.Localised;

/** Trees and evidence out of a small world of codes and days, so that they often meet. One seed gives one world. */
final class RandomPaths {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 120;

    private final Random random;

    RandomPaths(long seed) {
        this.random = new Random(seed);
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private String code(String kind) {
        return kind + (1 + random.nextInt(2));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        var all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    LocalDate day() {
        return FIRST.plusDays(upTo(DAYS));
    }

    Delivery delivery() {
        var sessions = new ArrayList<PlannedSession>();
        for (int i = 1; i <= 2; i++) {
            if (random.nextInt(5) > 0) {
                sessions.add(new PlannedSession("s" + i, day(), 60));
            }
        }
        return new Delivery(FIRST, sessions);
    }

    Requirement tree(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(depth);
        }
        var parts = new ArrayList<Requirement>();
        for (int i = 0; i <= upTo(2); i++) {
            parts.add(tree(depth - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Requirement.AllOf(Localised.NONE, parts);
            case 1 -> new Requirement.AnyOf(Localised.NONE, parts);
            case 2 -> new Requirement.AtLeast(Localised.NONE, 1 + random.nextInt(parts.size()), parts);
            default -> window(parts.get(0));
        };
    }

    private Requirement window(Requirement inner) {
        var start = any(WindowStart.class);
        return new Requirement.Within(1 + upTo(2), start, start == WindowStart.AWARD ? code("a") : null, inner);
    }

    Requirement leaf(int depth) {
        return switch (random.nextInt(10)) {
            case 0 ->
                new Requirement.Attendance(
                        any(AttendanceMeasure.class),
                        upTo(60),
                        List.of(new SessionShare("s1", 60), new SessionShare("s2", 60)),
                        random.nextBoolean() ? List.of() : List.of(code("s")),
                        random.nextBoolean());
            case 1, 2 ->
                new Requirement.Hours(
                        random.nextBoolean() ? List.of(code("h")) : List.of("h1", "h2"),
                        1 + upTo(120),
                        gates(depth),
                        upTo(60));
            case 3, 4 -> placement(depth);
            case 5 -> new Requirement.Component(code("c"), 1 + upTo(2), random.nextBoolean());
            case 6 -> new Requirement.Competences(List.of("k1", "k2"), 1 + random.nextInt(2), Who.HOST);
            case 7 ->
                new Requirement.Supervision(
                        random.nextBoolean() ? Set.of() : Set.of(any(SupervisionForm.class)), 1 + upTo(2), upTo(90));
            case 8 ->
                random.nextBoolean()
                        ? new Requirement.Signature("d1", "1")
                        : new Requirement.Decision("q1", 1 + upTo(2));
            default -> new Requirement.OtherAward(List.of(code("a")), upTo(2));
        };
    }

    private Requirement.Placement placement(int depth) {
        return new Requirement.Placement(
                code("p"),
                1 + upTo(120),
                gates(depth),
                random.nextBoolean() ? Set.of() : Set.of(any(PlacementMilestone.class)),
                upTo(60));
    }

    private List<Gate> gates(int depth) {
        var gates = new ArrayList<Gate>();
        while (random.nextInt(2) == 0 && gates.size() < 2) {
            gates.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Gate.AfterSession(code("s"));
                        case 1 -> new Gate.AfterModule("m", List.of("s1"));
                        case 2 -> new Gate.SinceAward(code("a"));
                        case 3 ->
                            new Gate.AfterPlacement(
                                    new Requirement.Placement(code("p"), 1 + upTo(60), List.of(), Set.of(), upTo(30)));
                        default -> new Gate.AfterRequirement("before", depth == 0 ? leaf(0) : tree(depth - 1));
                    });
        }
        return gates;
    }

    List<Fact> facts(int count) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < count; i++) {
            facts.add(fact());
        }
        return facts;
    }

    private Fact fact() {
        var on = day();
        return switch (random.nextInt(17)) {
            case 0, 1 -> new Fact.SessionAttendance(code("s"), any(AttendanceState.class), upTo(70), on);
            case 2, 3 -> new Fact.Hours(code("h"), any(HoursStage.class), upTo(120) - 30, on);
            case 4, 5 -> new Fact.Hours(code("p"), any(HoursStage.class), upTo(120) - 30, on);
            case 6 -> new Fact.PlacementStep(code("p"), any(PlacementMilestone.class), on);
            case 7 -> new Fact.ComponentHandedIn(code("c"), 1 + upTo(2), on);
            case 8 -> new Fact.ComponentDecided(code("c"), any(AssessmentResult.class), 1 + upTo(2), on);
            case 9 -> new Fact.CompetenceSignedOff(code("k"), any(CompetenceLevel.class), on);
            case 10 -> new Fact.SupervisionHeld(any(SupervisionForm.class), upTo(120) - 30, on);
            case 11 -> new Fact.DocumentSigned("d1", random.nextBoolean() ? "1" : "0", on);
            case 12 -> new Fact.HumanDecision("q1", any(DecisionOutcome.class), Set.of(1L + upTo(3)), on);
            case 13 -> new Fact.PriorLearning(code(random.nextBoolean() ? "h" : "c"), upTo(60), on);
            case 14 -> new Fact.AwardHeld(code("a"), on);
            case 15 ->
                random.nextBoolean() ? new Fact.AttemptGranted(code("c"), on) : new Fact.DeadlineExtended(day(), on);
            default -> random.nextBoolean() ? new Fact.Paused(on) : new Fact.Resumed(on);
        };
    }

    /**
     * Something that can only speak for the trainee. Not among them: counter-entries, absences, "not yet"; a new award
     * (it begins a new cycle); time (a pause or an extension can bring a later absence into the window).
     */
    @Nullable
    Fact favourable(Evidence evidence) {
        var on = day();
        return switch (random.nextInt(11)) {
            case 0 -> attendance(evidence);
            case 1, 2 -> new Fact.Hours(code("h"), HoursStage.ATTESTED, upTo(120), on);
            case 3, 4 -> new Fact.Hours(code("p"), HoursStage.ATTESTED, upTo(120), on);
            case 5 -> new Fact.ComponentDecided(code("c"), AssessmentResult.PASS, 1 + upTo(2), on);
            case 6 -> new Fact.CompetenceSignedOff(code("k"), CompetenceLevel.MET, on);
            case 7 -> new Fact.SupervisionHeld(any(SupervisionForm.class), upTo(120), on);
            case 8 -> new Fact.DocumentSigned("d1", random.nextBoolean() ? "1" : "0", on);
            case 9 ->
                random.nextBoolean()
                        ? new Fact.HumanDecision("q1", DecisionOutcome.RECOMMENDED, Set.of(1L + upTo(3)), on)
                        : new Fact.PlacementStep(code("p"), PlacementMilestone.HOST_CONFIRMED, on);
            default -> new Fact.PriorLearning(code("h"), upTo(60), on);
        };
    }

    /** Presence at a session on its day, where nothing is recorded yet: more would be a correction. */
    private @Nullable Fact attendance(Evidence evidence) {
        var planned = evidence.planned(code("s"));
        return planned == null
                        || !evidence.about(Fact.SessionAttendance.class, planned.code())
                                .isEmpty()
                ? null
                : new Fact.SessionAttendance(planned.code(), AttendanceState.PRESENT, 60, planned.on());
    }
}
