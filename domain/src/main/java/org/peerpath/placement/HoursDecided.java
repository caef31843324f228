package org.peerpath.placement;

/** The course has decided about a day that was open when its placement ended. */
public record HoursDecided(long placementId, long entryId, long traineeId, int counted) {}
