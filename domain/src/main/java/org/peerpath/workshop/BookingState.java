package org.peerpath.workshop;

/** Where a booking stands. */
public enum BookingState {
    /** The place is kept. */
    BOOKED,
    /** The workshop is full; the place comes when somebody gives theirs back, in the order of asking. */
    WAITLISTED,
    /** Given back. */
    CANCELLED
}
