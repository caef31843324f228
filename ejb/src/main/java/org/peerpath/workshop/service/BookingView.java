package org.peerpath.workshop.service;

import org.peerpath.workshop.BookingState;

/**
 * Somebody's booking, as they see it by their link.
 *
 * @param ahead how many wait before them; meaningful on the waiting list only
 */
public record BookingView(WorkshopView workshop, String name, BookingState state, long ahead) {
    public boolean booked() {
        return state == BookingState.BOOKED;
    }

    public boolean waiting() {
        return state == BookingState.WAITLISTED;
    }

    public boolean cancelled() {
        return state == BookingState.CANCELLED;
    }
}
