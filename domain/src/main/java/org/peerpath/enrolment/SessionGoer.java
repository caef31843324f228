package org.peerpath.enrolment;

/** Somebody on the way, who goes to the sessions of a group. */
public record SessionGoer(long enrolmentId, long personId) {}
