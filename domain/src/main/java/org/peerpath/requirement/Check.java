package org.peerpath.requirement;

/** Sends each kind of requirement to the one that knows how to look at it. */
final class Check {

    private Check() {}

    static Evaluation of(Requirement requirement, Scope scope) {
        if (requirement instanceof Requirement.AllOf all) {
            return GroupCheck.of(all, all.parts(), all.parts().size(), scope);
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return GroupCheck.of(any, any.parts(), 1, scope);
        }
        if (requirement instanceof Requirement.AtLeast some) {
            return GroupCheck.of(some, some.parts(), some.count(), scope);
        }
        if (requirement instanceof Requirement.Within within) {
            return GroupCheck.of(within, scope);
        }
        return leaf(requirement, scope);
    }

    private static Evaluation leaf(Requirement requirement, Scope scope) {
        if (requirement instanceof Requirement.Attendance attendance) {
            return new AttendanceCheck(attendance, scope).evaluation();
        }
        if (requirement instanceof Requirement.Hours hours) {
            return HoursCheck.of(hours, scope);
        }
        if (requirement instanceof Requirement.Placement placement) {
            return new PlacementCheck(placement, scope).evaluation();
        }
        if (requirement instanceof Requirement.Component component) {
            return new ComponentCheck(component, scope).evaluation();
        }
        if (requirement instanceof Requirement.Competences competences) {
            return CompetencesCheck.of(competences, scope);
        }
        if (requirement instanceof Requirement.Supervision supervision) {
            return SupervisionCheck.of(supervision, scope);
        }
        if (requirement instanceof Requirement.Signature signature) {
            return SignatureCheck.of(signature, scope);
        }
        if (requirement instanceof Requirement.Decision decision) {
            return DecisionCheck.of(decision, scope);
        }
        if (requirement instanceof Requirement.OtherAward award) {
            return OtherAwardCheck.of(award, scope);
        }
        throw new IllegalStateException("No check for " + requirement);
    }
}
