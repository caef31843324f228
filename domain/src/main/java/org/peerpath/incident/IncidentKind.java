package org.peerpath.incident;

/** What an incident was about. There is no place for more words, on purpose. */
public enum IncidentKind {
    /** Somebody the trainee met was in danger, or a danger to others. */
    RISK_TO_PERSON,
    /** The trainee was in danger, or was hurt. */
    RISK_TO_TRAINEE,
    /** Somebody who works there, or on the course, did what they must not do. */
    CONDUCT,
    /** What is private became known to somebody whom it does not concern. */
    DATA_BREACH,
    OTHER
}
