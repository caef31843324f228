package org.peerpath.workshop;

import org.peerpath.kernel.Rule;

/** What workshops and their bookings refuse. */
public enum WorkshopRule implements Rule {
    A_WORKSHOP_HAS_A_PEER_AMONG_ITS_FACILITATORS,
    A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE,
    PLACES_ARE_BOOKED_BEFORE_THE_WORKSHOP_BEGINS,
    A_CALLED_OFF_WORKSHOP_TAKES_NO_BOOKINGS,
    PLACES_ARE_GIVEN_BACK_BEFORE_THE_WORKSHOP_BEGINS,
    A_PLACE_IS_GIVEN_BACK_ONCE
}
