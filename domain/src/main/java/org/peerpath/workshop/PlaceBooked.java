package org.peerpath.workshop;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a place in a workshop, or one on its waiting list.
 *
 * @param name how they wish to be called
 * @param language what they read
 * @param state {@link BookingState#BOOKED} or {@link BookingState#WAITLISTED}
 * @param token the secret part of the link to their booking; absent when a place was passed on to them, as their first
 *     letter has it
 * @param starts in the organiser's zone
 */
public record PlaceBooked(
        long bookingId,
        long workshopId,
        String name,
        String email,
        Locale language,
        BookingState state,
        @Nullable String token,
        String title,
        ZonedDateTime starts) {}
