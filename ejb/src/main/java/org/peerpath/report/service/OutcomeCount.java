package org.peerpath.report.service;

/** How often something came out so: in a group, or under a programme version. */
public record OutcomeCount(long of, String subject, String outcome, long count) {}
