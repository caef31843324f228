package org.peerpath.placement;

import java.util.List;

/**
 * How a placement stands when the course wants to close it.
 *
 * @param undecidedEntries entries sent or asked about that nobody has decided
 * @param reportSettled whether the report is there, or none is asked for
 * @param beside what else programme and agreement ask for
 */
public record SignOff(
        int confirmedMinutes,
        int undecidedEntries,
        boolean reportSettled,
        boolean hostConfirmationAsked,
        List<SignOffLine> beside) {

    public SignOff {
        beside = List.copyOf(beside);
    }

    /** Nothing else is asked for. */
    public SignOff(int confirmedMinutes, int undecidedEntries, boolean reportSettled, boolean hostConfirmationAsked) {
        this(confirmedMinutes, undecidedEntries, reportSettled, hostConfirmationAsked, List.of());
    }
}
