package org.peerpath.moving.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.moving.OfferState;

/**
 * Somebody of a group who is under way.
 *
 * @param versionId the version that they follow, and its number
 * @param offerId the newest version offered to them; nothing if it never was
 * @param until the last day to answer
 */
public record PersonUnderWay(
        long enrolmentId,
        String displayName,
        EnrolmentState state,
        long versionId,
        int number,
        @Nullable Long offerId,
        @Nullable Long offerVersion,
        @Nullable OfferState answer,
        @Nullable LocalDate until) {

    /** Whether they wait to be asked: they follow an older version and no offer stands. */
    public boolean isToBeAsked(int newest, LocalDate today) {
        return number < newest && state == EnrolmentState.ACTIVE && !isAsked(today);
    }

    /** Whether an offer stands that can still be taken back. */
    public boolean isAsked(LocalDate today) {
        return (answer == OfferState.OPEN || answer == OfferState.STAYS) && until != null && !until.isBefore(today);
    }
}
