package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;

/** Looks at a requirement made of parts: all of them, some of them, or one within a window. */
final class GroupCheck {

    private final List<Evaluation> parts;
    private int met;
    private int possible;
    private int onTheWay;

    private GroupCheck(List<Evaluation> parts) {
        this.parts = parts;
        for (var part : parts) {
            met += part.isMet() ? 1 : 0;
            possible += part.state() == State.CANNOT_BE_MET ? 0 : 1;
            onTheWay += part.state().compareTo(State.NOT_YET) <= 0 ? 1 : 0;
        }
    }

    static Evaluation of(Requirement requirement, List<Requirement> of, int needed, Scope scope) {
        var parts = new ArrayList<Evaluation>(of.size());
        for (var part : of) {
            parts.add(Check.of(part, scope));
        }
        return new GroupCheck(parts).evaluation(requirement, needed, List.of());
    }

    static Evaluation of(Requirement.Within within, Scope scope) {
        var start = start(within, scope);
        if (start == null) {
            return of(within, within.parts(), 1, scope);
        }
        var end = scope.evidence().endOfWindow(start, within.months(), scope.today());
        var inside = new GroupCheck(List.of(Check.of(within.requirement(), scope.closing(end))));
        var paused = scope.paused() && inside.met == 0 ? List.of(Reason.of(Why.PAUSED)) : List.<Reason>of();
        return inside.evaluation(within, 1, paused);
    }

    static @Nullable LocalDate start(Requirement.Within within, Scope scope) {
        var award = within.award();
        return switch (within.start()) {
            case LAST_SESSION -> scope.evidence().delivery().lastSessionOn().orElse(null);
            case ENROLMENT -> scope.evidence().delivery().enrolledOn();
            case AWARD -> award == null ? null : latest(award, scope);
        };
    }

    /** The day the award was issued last, or null where it is not held. */
    static @Nullable LocalDate latest(String award, Scope scope) {
        LocalDate latest = null;
        for (var held : scope.evidence().about(Fact.AwardHeld.class, award)) {
            if (scope.known(held.on()) && (latest == null || held.on().isAfter(latest))) {
                latest = held.on();
            }
        }
        return latest;
    }

    private Evaluation evaluation(Requirement requirement, int needed, List<Reason> before) {
        var amount = Amount.of(Unit.PARTS, met, needed);
        if (met >= needed) {
            var on = metOn(needed);
            var reasons = on == null ? List.<Reason>of() : List.of(Reason.of(Why.MET_ON, Reason.day(on)));
            return new Evaluation(
                    requirement, State.MET, amount, on, reasons, Who.NOBODY_YET, null, null, List.of(), parts);
        }
        var reasons = new ArrayList<>(before);
        reasons.add(Reason.of(Why.PARTS_LEFT, Reason.count(needed - met)));
        var next = next();
        return new Evaluation(
                requirement, state(needed), amount, null, reasons, next.who(), by(), next.place(), mends(), parts);
    }

    private State state(int needed) {
        if (possible < needed) {
            return State.CANNOT_BE_MET;
        }
        return onTheWay < needed ? State.AT_RISK : State.NOT_YET;
    }

    /** The day the last of the needed parts was met, looking at the earliest ones. */
    private @Nullable LocalDate metOn(int needed) {
        var days = new LocalDate[met];
        int known = 0;
        for (var part : parts) {
            var on = part.metOn();
            if (part.isMet() && on != null) {
                days[known++] = on;
            }
        }
        // A part that was met from the beginning has no day and comes before all others.
        int unknown = met - known;
        Arrays.sort(days, 0, known);
        return needed <= unknown ? null : days[needed - unknown - 1];
    }

    /** The first part where somebody can act now; else the first that is not met. */
    private Evaluation next() {
        Evaluation first = null;
        for (var part : parts) {
            if (!part.isMet() && part.who() != Who.NOBODY_YET) {
                return part;
            }
            first = first == null && !part.isMet() ? part : first;
        }
        return first == null ? parts.get(0) : first;
    }

    private @Nullable LocalDate by() {
        LocalDate earliest = null;
        for (var part : parts) {
            var by = part.by();
            earliest = by != null && (earliest == null || by.isBefore(earliest)) ? by : earliest;
        }
        return earliest;
    }

    private List<Mend> mends() {
        var mends = new ArrayList<Mend>();
        for (var part : parts) {
            for (var mend : part.mends()) {
                if (!mends.contains(mend)) {
                    mends.add(mend);
                }
            }
        }
        return mends;
    }
}
