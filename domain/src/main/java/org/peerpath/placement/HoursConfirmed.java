package org.peerpath.placement;

/** A practice supervisor has confirmed a day. */
public record HoursConfirmed(long placementId, long entryId, long traineeId, int minutes) {}
