package org.peerpath.worklist;

/** What can wait for the team of a group. */
public enum TaskKind {
    /** Somebody applied and waits for an answer. */
    APPLICATION,
    /** A text was handed in and waits for its decision. */
    TEXT,
    /** A session took place, and its list has open lines. */
    LIST,
    /** Steps of somebody's path wait for a trainer. */
    TRAINER_STEPS,
    /** Steps of somebody's path wait for the course lead. */
    LEAD_STEPS,
    /** Somebody's certificate is at risk. */
    AT_RISK
}
