package org.peerpath.enrolment.service;

import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/** One of a person's own enrolments, in a list. */
public record EnrolmentRow(
        long id,
        long programmeVersionId,
        String cohort,
        EnrolmentState state,
        int stepsMet,
        int stepsAll,
        State awardState,
        Who nextActor) {}
