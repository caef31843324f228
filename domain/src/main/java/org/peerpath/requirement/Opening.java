package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;

/**
 * When the gates before some hours opened.
 *
 * @param from hours from this day on count; null while a gate is closed
 * @param last the gate that opened last, or the first that is still closed; null where there is none
 * @param expected when the closed gate will open, where that is known
 */
record Opening(@Nullable LocalDate from, @Nullable Gate last, @Nullable LocalDate expected) {

    static Opening of(List<Gate> gates, Scope scope) {
        var from = LocalDate.MIN;
        Gate last = null;
        for (var gate : gates) {
            var opened = opened(gate, scope);
            if (opened == null) {
                return new Opening(null, gate, expected(gate, scope));
            }
            if (last == null || opened.isAfter(from)) {
                from = opened;
                last = gate;
            }
        }
        return new Opening(from, last, null);
    }

    boolean isOpen() {
        return from != null;
    }

    boolean lets(LocalDate day) {
        return from != null && !day.isBefore(from);
    }

    private static @Nullable LocalDate opened(Gate gate, Scope scope) {
        if (gate instanceof Gate.AfterModule module) {
            var end = lastDay(module, scope.evidence());
            return end == null || !scope.known(end) ? null : end;
        }
        if (gate instanceof Gate.AfterSession session) {
            return attended(session.session(), scope);
        }
        if (gate instanceof Gate.AfterPlacement placement) {
            var earlier = placement.earlier();
            var ledger = Ledger.of(
                    List.of(earlier.placement()),
                    earlier.minutes(),
                    earlier.recognised(),
                    of(earlier.gates(), scope),
                    scope);
            return ledger.reached(earlier.minutes()) ? fromTheBeginning(ledger.metOn()) : null;
        }
        if (gate instanceof Gate.SinceAward award) {
            return GroupCheck.latest(award.award(), scope);
        }
        return afterRequirement((Gate.AfterRequirement) gate, scope);
    }

    private static @Nullable LocalDate afterRequirement(Gate.AfterRequirement gate, Scope scope) {
        var first = Check.of(gate.first(), scope);
        if (!first.isMet()) {
            return null;
        }
        return fromTheBeginning(first.metOn());
    }

    /** What is met without a day was met before everything. */
    private static LocalDate fromTheBeginning(@Nullable LocalDate on) {
        return on == null ? LocalDate.MIN : on;
    }

    private static @Nullable LocalDate expected(Gate gate, Scope scope) {
        if (gate instanceof Gate.AfterModule module) {
            return lastDay(module, scope.evidence());
        }
        if (gate instanceof Gate.AfterSession session) {
            var planned = scope.evidence().planned(session.session());
            return planned == null || planned.on().isBefore(scope.today()) ? null : planned.on();
        }
        return null;
    }

    private static @Nullable LocalDate lastDay(Gate.AfterModule module, Evidence evidence) {
        LocalDate last = null;
        for (var code : module.sessions()) {
            var held = held(code, evidence);
            if (held == null) {
                return null;
            }
            last = last == null || held.isAfter(last) ? held : last;
        }
        return last;
    }

    /** The day of a session, in this group or in the one that the trainee was in before, whichever was first. */
    private static @Nullable LocalDate held(String code, Evidence evidence) {
        var planned = evidence.planned(code);
        var day = planned == null ? null : planned.on();
        for (var before : evidence.about(Fact.SessionHeld.class, code)) {
            day = day == null || before.on().isBefore(day) ? before.on() : day;
        }
        return day;
    }

    private static @Nullable LocalDate attended(String session, Scope scope) {
        var attendance = scope.attendance(session);
        if (attendance != null
                && attendance.state() != AttendanceState.ABSENT
                && attendance.state() != AttendanceState.EXCUSED) {
            return attendance.on();
        }
        return Recognition.isWhole(session, scope) ? LocalDate.MIN : null;
    }
}
