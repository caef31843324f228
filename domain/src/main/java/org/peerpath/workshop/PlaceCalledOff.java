package org.peerpath.workshop;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A workshop in which somebody had a place, or waited for one, does not take place.
 *
 * @param name how they wish to be called
 * @param language what they read
 * @param starts when it would have begun, in the organiser's zone
 */
public record PlaceCalledOff(
        long bookingId, String name, String email, Locale language, String title, ZonedDateTime starts) {}
