package org.peerpath.placement;

/**
 * A practice supervisor has a question about a day.
 *
 * @param again whether they had asked about it before: from then on the course helps
 */
public record HoursQueried(
        long organisationId,
        long placementId,
        long entryId,
        long traineeId,
        long askedBy,
        String words,
        boolean again) {}
