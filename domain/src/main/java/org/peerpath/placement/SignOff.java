package org.peerpath.placement;

/**
 * How a placement stands when the course wants to close it.
 *
 * @param undecidedEntries entries sent or asked about that nobody has decided
 * @param reportSettled whether the report is there, or none is asked for
 */
public record SignOff(
        int confirmedMinutes, int undecidedEntries, boolean reportSettled, boolean hostConfirmationAsked) {}
