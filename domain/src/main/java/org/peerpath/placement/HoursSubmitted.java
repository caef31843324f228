package org.peerpath.placement;

/** A trainee has sent a day to the practice supervisor. */
public record HoursSubmitted(long placementId, long entryId, long traineeId, long supervisorId, int minutes) {}
