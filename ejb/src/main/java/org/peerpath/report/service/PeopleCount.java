package org.peerpath.report.service;

import org.peerpath.enrolment.EnrolmentState;

/** How many people of a group stand so, and how many of all their steps are behind them. */
public record PeopleCount(long cohortId, EnrolmentState state, long people, long stepsMet, long stepsAll) {}
