/**
 * Workshops: open to everybody, booked without an account and under any name. A workshop's time is the organiser's local
 * time in a named zone; the instant is computed from it, so that a change of the clocks never moves it.
 *
 * <p>Places are given away under a lock of the workshop's row, and the count stands beside the capacity with a check of
 * the database: two people after the last place is a case, not an accident.
 */
@NullMarked
package org.peerpath.workshop;

import org.jspecify.annotations.NullMarked;
