package org.peerpath.recognition;

/** Somebody decided about a claim; a letter tells the person that an answer is there. */
public record ClaimAnswered(long claimId, long enrolmentId, long traineeId, ClaimState state) {}
