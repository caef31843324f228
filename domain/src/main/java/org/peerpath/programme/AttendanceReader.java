package org.peerpath.programme;

import java.util.List;
import java.util.function.Predicate;
import org.peerpath.requirement.AttendanceMeasure;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.SessionShare;

/** Reads what a programme asks about attendance. */
final class AttendanceReader {

    private final Codes codes;
    private final List<ModulePlan> modules;

    AttendanceReader(Codes codes, List<ModulePlan> modules) {
        this.codes = codes;
        this.modules = modules;
    }

    Requirement read(FileValue body) {
        var map = body.map(
                "percent", "sessions-missed", "time-missed", "sessions", "modules", "must-not-miss", "make-up");
        var sessions = sessions(map);
        if (sessions.isEmpty()) {
            map.problem(FileFault.SESSIONS_EXPECTED);
            return RequirementReader.NOTHING;
        }
        var measures = List.of("percent", "sessions-missed", "time-missed");
        if (measures.stream().filter(map::has).count() != 1) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, String.join(", ", measures));
        }
        var named = map.each("must-not-miss", code -> codes.refer("session", code));
        for (var code : named) {
            if (codes.has("session", code)
                    && sessions.stream().noneMatch(share -> share.code().equals(code))) {
                map.problem(FileFault.MISSABLE_BUT_NAMED, code);
            }
        }
        return new Requirement.Attendance(measure(map), limit(map), sessions, named, map.flag("make-up", true));
    }

    private static AttendanceMeasure measure(FileMap map) {
        if (map.has("percent")) {
            return AttendanceMeasure.PERCENT;
        }
        return map.has("sessions-missed") ? AttendanceMeasure.SESSIONS_MISSED : AttendanceMeasure.MINUTES_MISSED;
    }

    private static int limit(FileMap map) {
        if (map.has("percent")) {
            return map.integer("percent", 1, 100);
        }
        return map.has("sessions-missed")
                ? map.integer("sessions-missed", 0, 999)
                : map.or("time-missed", FileValue::minutes, 0);
    }

    /** The sessions that count: those named, those of the modules named, else all but self-study. */
    private List<SessionShare> sessions(FileMap map) {
        var codesNamed = map.each("sessions", code -> codes.refer("session", code));
        var modulesNamed = map.each("modules", code -> codes.refer("module", code));
        Predicate<SessionPlan> counts = map.has("sessions")
                ? session -> codesNamed.contains(session.code())
                : session -> session.kind() != SessionKind.SELF_STUDY;
        return modules.stream()
                .filter(module -> !map.has("modules") || modulesNamed.contains(module.code()))
                .flatMap(module -> module.sessions().stream())
                .filter(counts)
                .map(session -> new SessionShare(session.code(), session.minutes()))
                .toList();
    }
}
