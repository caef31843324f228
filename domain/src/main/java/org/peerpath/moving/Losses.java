package org.peerpath.moving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionPlan;
import org.peerpath.requirement.CompletionWindow;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Subject;
import org.peerpath.requirement.SubjectKind;

/** Looks for everything that somebody would lose by following another version. */
final class Losses {
    private final ProgrammeDefinition from;
    private final ProgrammeDefinition to;
    private final Evidence evidence;
    private final LocalDate today;
    private final List<Loss> found = new ArrayList<>();

    Losses(ProgrammeDefinition from, ProgrammeDefinition to, Evidence evidence, LocalDate today) {
        this.from = from;
        this.to = to;
        this.evidence = evidence;
        this.today = today;
    }

    /** The way to the certificate, by both versions. */
    record Paths(Evaluation before, Evaluation after, List<StepPair> steps) {}

    List<Loss> of(Paths paths, Begun begun) {
        if (paths.before().isMet() && !paths.after().isMet()) {
            found.add(Loss.of(LossKind.ALL_IS_DONE, paths.before(), paths.after()));
        }
        paths.steps().forEach(pair -> compare(pair, paths));
        fallenBehind(paths);
        new Unknowns(from, to).among(evidence, begun).forEach(it -> found.add(Loss.about(LossKind.UNKNOWN, it)));
        otherAwards();
        notHeld(paths);
        time();
        return found.stream().distinct().toList();
    }

    /** A step that both ask for, as a part of what it is needed for: of several ways, one that is done is enough. */
    private void compare(StepPair pair, Paths paths) {
        var then = pair.before();
        var now = pair.after();
        if (then == null || now == null) {
            return;
        }
        var needed = demand(paths.before(), then);
        var asked = demand(paths.after(), now);
        if (asked.isMet()) {
            return;
        }
        if (needed.isMet()) {
            found.add(Loss.of(LossKind.OPENS_AGAIN, needed, asked));
        } else if (isWorse(asked, needed)) {
            found.add(Loss.of(LossKind.FALLS_BEHIND, needed, asked));
        } else if (countsLess(then, now)) {
            found.add(Loss.of(LossKind.COUNTS_LESS, then, now));
        }
    }

    /** Of sessions a version may have fewer, and ask for fewer: there where they lead to is what counts. */
    private static boolean countsLess(Evaluation then, Evaluation now) {
        return !(now.requirement() instanceof Requirement.Attendance)
                && then.amount().unit() == now.amount().unit()
                && now.amount().done()
                        < Math.min(then.amount().done(), now.amount().needed());
    }

    /** What only the other version asks for, and cannot be reached by the ordinary next steps. */
    private void fallenBehind(Paths paths) {
        var matched =
                paths.steps().stream().filter(pair -> pair.before() != null).toList();
        for (var asked : Steps.demands(paths.after())) {
            var isNew =
                    asked.leaves().stream().noneMatch(leaf -> matched.stream().anyMatch(p -> p.after() == leaf));
            if (isNew
                    && isBehind(asked)
                    && asked.state().compareTo(paths.before().state()) > 0) {
                found.add(Loss.of(LossKind.FALLS_BEHIND, null, asked));
            }
        }
    }

    private static boolean isWorse(Evaluation now, Evaluation then) {
        return isBehind(now) && now.state().compareTo(then.state()) > 0;
    }

    private static boolean isBehind(Evaluation evaluation) {
        return evaluation.state() == State.AT_RISK || evaluation.state() == State.CANNOT_BE_MET;
    }

    private static Evaluation demand(Evaluation path, Evaluation leaf) {
        return Steps.demands(path).stream()
                .filter(one -> one.leaves().stream().anyMatch(step -> step == leaf))
                .findFirst()
                .orElse(leaf);
    }

    /** Awards beside the certificate that somebody has earned already. */
    private void otherAwards() {
        for (var award : from.awards()) {
            if (award == from.mainAward()
                    || !Evaluator.evaluate(award.requirement(), evidence, today).isMet()) {
                continue;
            }
            var kept = to.awards().stream()
                    .filter(one -> one.key().equals(award.key()))
                    .anyMatch(one -> Evaluator.evaluate(one.requirement(), evidence, today)
                            .isMet());
            if (!kept) {
                found.add(Loss.about(LossKind.UNKNOWN, new Subject(SubjectKind.AWARD, award.key())));
            }
        }
    }

    /** Their group keeps the sessions of the version that it began with: what is not held there is as good as missed. */
    private void notHeld(Paths paths) {
        var missing = to.sessions().stream()
                .map(SessionPlan::code)
                .filter(code -> evidence.planned(code) == null)
                .filter(code ->
                        from.sessions().stream().noneMatch(plan -> plan.code().equals(code)))
                .filter(code ->
                        evidence.about(Fact.SessionAttendance.class, code).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var without = evidence;
        for (var code : missing) {
            without = without.and(new Fact.SessionAttendance(code, AttendanceState.ABSENT, 0, today));
        }
        var worse = Evaluator.evaluate(to.mainAward().requirement(), without, today);
        if (worse.state().compareTo(paths.after().state()) > 0) {
            missing.forEach(
                    code -> found.add(Loss.about(LossKind.SESSION_NOT_HELD, new Subject(SubjectKind.SESSION, code))));
        }
    }

    private void time() {
        var old = from.mainAward().requirement();
        var other = to.mainAward().requirement();
        var lastDay = CompletionWindow.end(old, evidence, today).orElse(null);
        var newLastDay = CompletionWindow.end(other, evidence, today).orElse(null);
        boolean less =
                newLastDay != null && lastDay != null ? newLastDay.isBefore(lastDay) : months(other) < months(old);
        if (less) {
            found.add(new Loss(LossKind.LESS_TIME, null, null, null, newLastDay));
        }
    }

    /** The longest window; all the time in the world where there is none. */
    private static int months(Requirement requirement) {
        return windows(requirement).mapToInt(Requirement.Within::months).max().orElse(Integer.MAX_VALUE);
    }

    private static Stream<Requirement.Within> windows(Requirement requirement) {
        var inner = requirement.parts().stream().flatMap(Losses::windows);
        return requirement instanceof Requirement.Within within ? Stream.concat(Stream.of(within), inner) : inner;
    }
}
