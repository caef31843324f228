package org.peerpath.placement;

/** A practice supervisor has a question about a day. */
public record HoursQueried(long placementId, long entryId, long traineeId) {}
