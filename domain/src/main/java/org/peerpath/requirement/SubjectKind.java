package org.peerpath.requirement;

/** What a code in a programme names. */
public enum SubjectKind {
    SESSION,
    MODULE,
    HOURS,
    PLACEMENT,
    COMPONENT,
    COMPETENCE,
    DOCUMENT,
    DECISION,
    AWARD,
    /** Another requirement that comes first. */
    STEP
}
