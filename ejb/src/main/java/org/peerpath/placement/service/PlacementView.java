package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.PlacementState;

/**
 * A placement as a page shows it.
 *
 * @param title what the programme calls it
 * @param reportAsked whether the programme asks for a report
 * @param reportHandedIn whether it is there
 * @param moved hours that count here and were confirmed at placements for the same step that ended early
 * @param confirmationAsked whether the programme asks for the host's confirmation of the whole
 */
public record PlacementView(
        PlacementFacts facts,
        Localised title,
        HoursBalance hours,
        boolean reportAsked,
        boolean reportHandedIn,
        boolean confirmationAsked,
        List<MovedHours> moved)
        implements Serializable {
    public PlacementView {
        moved = List.copyOf(moved);
    }

    /** As a host sees it, to whom it is not told what somebody did at another one. */
    PlacementView atHost() {
        return new PlacementView(facts, title, hours, reportAsked, reportHandedIn, confirmationAsked, List.of());
    }

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
                && hoursMet()
                && hours.undecided() == 0
                && (reportHandedIn || !reportAsked)
                && (facts.hostConfirmed() || !confirmationAsked);
    }

    /** What counts toward the hours agreed: confirmed here, and before at a placement for the same step that ended early. */
    public int counted() {
        return hours.confirmed()
                + (int) moved.stream().mapToLong(MovedHours::minutes).sum();
    }

    public boolean hoursMet() {
        return counted() >= facts.plannedMinutes();
    }

    public boolean signedOff() {
        return facts.state() == PlacementState.SIGNED_OFF;
    }

    /** The colour that repeats what the state's word says. */
    public String kind() {
        return switch (facts.state()) {
            case PROPOSED, SUSPENDED -> "wait";
            case AGREED, ACTIVE -> "you";
            case SIGNED_OFF -> "done";
            case ENDED_EARLY -> "none";
        };
    }
}
