package org.peerpath.assessment.service;

/** Somebody in a cohort, as found in a list of their team. */
public record PersonFound(long enrolmentId, String trainee, String cohort, long programmeVersionId) {}
