package org.peerpath.placement.service;

import org.peerpath.kernel.Localised;
import org.peerpath.placement.PlacementState;

/**
 * A placement as a page shows it.
 *
 * @param title what the programme calls it
 * @param reportAsked whether the programme asks for a report
 * @param reportHandedIn whether it is there
 * @param confirmationAsked whether the programme asks for the host's confirmation of the whole
 */
public record PlacementView(
        PlacementFacts facts,
        Localised title,
        HoursBalance hours,
        boolean reportAsked,
        boolean reportHandedIn,
        boolean confirmationAsked) {

    public long id() {
        return facts.id();
    }

    /** Whether the trainee can hand the report in now. */
    public boolean reportOpen() {
        return reportAsked && !reportHandedIn && facts.isActive();
    }

    /** Whether the practice supervisor can confirm the whole now. */
    public boolean confirmationOpen() {
        return confirmationAsked && !facts.hostConfirmed() && facts.isActive();
    }

    /** Whether everything is there that signing off asks for. */
    public boolean complete() {
        return facts.isActive()
                && hours.confirmed() >= facts.plannedMinutes()
                && hours.undecided() == 0
                && (reportHandedIn || !reportAsked)
                && (facts.hostConfirmed() || !confirmationAsked);
    }

    /** Whether hours were ever possible. */
    public boolean begun() {
        return facts.state() != PlacementState.PROPOSED && facts.state() != PlacementState.AGREED;
    }
}
