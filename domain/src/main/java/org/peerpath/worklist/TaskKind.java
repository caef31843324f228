package org.peerpath.worklist;

/** What can wait for the team of a group. */
public enum TaskKind {
    /** Somebody applied and waits for a talk, or for an answer. */
    APPLICATION,
    /** A text was handed in and waits for its decision. */
    TEXT,
    /** A session took place, and its list has open lines. */
    LIST,
    /** Somebody asked to have recognised what they learned before, or asks for a second look. */
    CLAIM,
    /** A host asked about hours, and for days nobody answered. */
    QUERIED_HOURS,
    /** Steps of somebody's path wait for a trainer. */
    TRAINER_STEPS,
    /** Steps of somebody's path wait for the course lead. */
    LEAD_STEPS,
    /** Somebody's certificate is at risk. */
    AT_RISK,
    /** A place is held for somebody who has not answered, and soon goes to the next. */
    OFFER,
    /** Two sides see a day differently: a proposal, or a decision, comes next. */
    DISAGREEMENT,
    /** A placement has ended, and days of it wait for the course to decide. */
    OPEN_HOURS,
    /** Trainee and host have signed an agreement, and the course has not yet. */
    AGREEMENT;

    /** Whether it is known only since which day it waits. */
    public boolean knowsOnlyItsDay() {
        return this == TRAINER_STEPS || this == LEAD_STEPS || this == AT_RISK;
    }

    /** Whether its moment is what the clock of its group shows, and no moment of the world. */
    public boolean isByTheClockOfTheGroup() {
        return this == LIST || knowsOnlyItsDay();
    }
}
