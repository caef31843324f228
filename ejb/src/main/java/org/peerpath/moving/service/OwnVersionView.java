package org.peerpath.moving.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.moving.Crossing;
import org.peerpath.moving.OfferState;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * The version that somebody follows, and the one that they could follow instead.
 *
 * @param number of the version that they follow
 * @param past the version that they came from, if they moved
 * @param offer nothing where no other version is open to them
 */
public record OwnVersionView(
        long enrolmentId,
        String cohort,
        ProgrammeDefinition definition,
        int number,
        @Nullable PastVersion past,
        @Nullable Offer offer) {

    /** The version they came from, and the day since which they follow another. */
    public record PastVersion(int number, LocalDate since) {}

    /**
     * An offer that they may answer.
     *
     * @param version as it was shown: whoever answers answers what they read
     * @param number of the other version
     */
    public record Offer(
            long version,
            OfferState state,
            int number,
            LocalDate until,
            ProgrammeDefinition definition,
            ProgrammeDifference difference,
            Crossing crossing) {}
}
