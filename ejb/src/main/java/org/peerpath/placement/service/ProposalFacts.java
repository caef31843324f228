package org.peerpath.placement.service;

/** The enrolment a placement is proposed for. */
public record ProposalFacts(
        long enrolmentId,
        long organisationId,
        long programmeVersionId,
        String trainee,
        String cohort,
        String language) {}
