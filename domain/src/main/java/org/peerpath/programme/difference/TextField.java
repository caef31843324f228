package org.peerpath.programme.difference;

/** The texts of a programme, by what they say. */
public enum TextField {
    TITLE,
    NEUTRAL_TITLE,
    SUMMARY,
    HOURS_FROM,
    ENTRY,
    QUALITY_ASSURANCE,
    OUTCOME,
    COMPETENCE,
    MODULE,
    SESSION,
    INTENTION,
    HOURS,
    PLACEMENT,
    COMPONENT,
    TASK,
    CRITERION,
    LEVEL,
    QUESTION,
    ANSWER,
    FEEDBACK,
    DOCUMENT,
    DOCUMENT_TEXT,
    DECISION,
    DECISION_QUESTION,
    APPEAL,
    AWARD,
    WORDING,
    REQUIREMENT
}
