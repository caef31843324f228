package org.peerpath.evidence;

/** The kinds of fact, as stored in one column. */
public enum FactKind {
    ATTENDANCE,
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
    RESUMED
}
