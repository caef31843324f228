package org.peerpath.programme;

/** What an award claims. */
public enum AwardKind {
    /** Took part in so many hours; no claim of competence. */
    ATTENDANCE,
    /** Completed the programme: taught hours, placement hours, modules. */
    COMPLETION,
    /** Met the learning outcomes. */
    COMPETENCE,
    /** Valid for a time, and says what is still to come. */
    PROVISIONAL
}
