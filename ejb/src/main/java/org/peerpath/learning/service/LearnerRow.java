package org.peerpath.learning.service;

import org.peerpath.enrolment.EnrolmentState;

/** Somebody's own place in a course. */
public record LearnerRow(
        long enrolmentId, long programmeVersionId, String cohort, String language, String zone, EnrolmentState state) {}
