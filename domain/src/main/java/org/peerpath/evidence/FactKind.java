package org.peerpath.evidence;

/** The kinds of fact, as stored in one column. */
public enum FactKind {
    ATTENDANCE,
    SESSION_HELD,
    HOURS,
    PLACEMENT,
    COMPONENT_HANDED_IN,
    COMPONENT_DECIDED,
    ATTEMPT_GRANTED,
    COMPETENCE,
    SUPERVISION,
    DOCUMENT,
    DECISION,
    PRIOR_LEARNING,
    AWARD,
    DEADLINE_EXTENDED,
    PAUSED,
    RESUMED;

    /** What came of such a fact, as it was stored by its name; the text itself where it has no words of its own. */
    public Object outcome(String stored) {
        if (stored.isEmpty()) {
            return stored;
        }
        return switch (this) {
            case ATTENDANCE -> AttendanceState.valueOf(stored);
            case HOURS -> HoursStage.valueOf(stored);
            case PLACEMENT -> PlacementMilestone.valueOf(stored);
            case COMPONENT_DECIDED -> AssessmentResult.valueOf(stored);
            case COMPETENCE -> CompetenceLevel.valueOf(stored);
            case SUPERVISION -> SupervisionForm.valueOf(stored);
            case DECISION -> DecisionOutcome.valueOf(stored);
            case SESSION_HELD,
                    COMPONENT_HANDED_IN,
                    ATTEMPT_GRANTED,
                    DOCUMENT,
                    PRIOR_LEARNING,
                    AWARD,
                    DEADLINE_EXTENDED,
                    PAUSED,
                    RESUMED -> stored;
        };
    }
}
