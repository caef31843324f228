package org.peerpath.placement;

import org.jspecify.annotations.Nullable;

/**
 * The way on which a confirmation came.
 *
 * @param linkId the link in the letter, where it came by one
 * @param keyedBy who keyed the signed sheet back, where there was one
 * @param countersignedBy the second of the team, who compared it
 */
public record ConfirmedHow(
        ConfirmationMethod method, @Nullable Long linkId, @Nullable Long keyedBy, @Nullable Long countersignedBy) {
    /** By somebody signed in. */
    public static final ConfirmedHow WITH_ACCOUNT = new ConfirmedHow(ConfirmationMethod.ACCOUNT, null, null, null);

    public static ConfirmedHow byLink(long linkId) {
        return new ConfirmedHow(ConfirmationMethod.LINK_AND_CODE, linkId, null, null);
    }

    public static ConfirmedHow onSheet(long keyedBy, long countersignedBy) {
        return new ConfirmedHow(ConfirmationMethod.SHEET, null, keyedBy, countersignedBy);
    }

    /** Who sat at the keyboard for it, if not the person themselves. */
    public long doneBy(long personId) {
        return countersignedBy == null ? personId : countersignedBy;
    }
}
