package org.peerpath.access.service;

/**
 * How it stands with somebody's second step.
 *
 * @param on whether it is asked for
 * @param needed whether a role of theirs opens only with it
 * @param codesLeft how many recovery codes still open
 */
public record SecondStepView(boolean on, boolean needed, long codesLeft) {}
