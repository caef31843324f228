package org.peerpath.enrolment;

/**
 * Somebody goes on in another group: its team sees their work from now on, and the team before does not. A letter tells them
 * where their dates are.
 *
 * @param change tells this change from others of the same enrolment
 */
public record GroupChanged(long enrolmentId, long personId, long toCohortId, long change) {}
