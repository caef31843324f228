package org.peerpath.enrolment.service;

import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

/** A trainee in a list of their team: where they stand, kept on write. */
public record TraineeRow(
        long enrolmentId,
        String displayName,
        EnrolmentState state,
        int stepsMet,
        int stepsAll,
        State awardState,
        Who nextActor) {}
