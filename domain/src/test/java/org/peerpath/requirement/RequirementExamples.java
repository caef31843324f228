package org.peerpath.requirement;

import java.util.List;
import java.util.Set;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.Localised;

/** One requirement of each kind and shape. */
final class RequirementExamples {

    private RequirementExamples() {}

    static List<Requirement> ofEveryKind() {
        var sessions = List.of(new SessionShare("s1", 60), new SessionShare("s2", 60));
        var hours = new Requirement.Hours(List.of("study", "ethics"), 60, List.of(), 0);
        var leaf = new Requirement.Signature("code", "1");
        return List.of(
                new Requirement.AllOf(Localised.NONE, List.of(hours, leaf)),
                new Requirement.AllOf(Localised.english("Two things"), List.of(hours, leaf)),
                new Requirement.AnyOf(Localised.NONE, List.of(hours, leaf)),
                new Requirement.AtLeast(Localised.NONE, 1, List.of(hours, leaf)),
                new Requirement.Within(24, WindowStart.LAST_SESSION, null, leaf),
                new Requirement.Within(24, WindowStart.ENROLMENT, null, leaf),
                new Requirement.Within(1, WindowStart.AWARD, "first", leaf),
                new Requirement.Attendance(AttendanceMeasure.PERCENT, 90, sessions, List.of("s2"), true),
                new Requirement.Attendance(AttendanceMeasure.SESSIONS_MISSED, 1, sessions, List.of(), false),
                new Requirement.Attendance(AttendanceMeasure.MINUTES_MISSED, 30, sessions, List.of(), true),
                hours,
                new Requirement.Placement("p1", 60, List.of(), Set.of(PlacementMilestone.HOST_CONFIRMED), 0),
                new Requirement.Component("essay", 2, false),
                new Requirement.Component("role-play", 2, true),
                new Requirement.Competences(List.of("c1", "c2"), 2, Who.HOST),
                new Requirement.Supervision(Set.of(SupervisionForm.GROUP), 2, 0),
                new Requirement.Supervision(Set.of(), 0, 120),
                new Requirement.Supervision(Set.of(), 2, 120),
                leaf,
                new Requirement.Decision("ready", 2),
                new Requirement.OtherAward(List.of("first"), 0),
                new Requirement.OtherAward(List.of("first", "second"), 12));
    }
}
