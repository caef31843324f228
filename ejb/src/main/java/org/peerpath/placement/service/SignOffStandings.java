package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.SignOff;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.SignOffPart;

/** Puts together what is asked before a placement is closed: hours, report and confirmation, and what other rooms ask. */
@ApplicationScoped
class SignOffStandings {
    @Inject
    private Agreements agreements;

    @Inject
    private Instance<SignOffAsks> rooms;

    /** For the page of one of the three; whoever calls has found the placement in their own scope. */
    PlacementStanding standing(PlacementView view, Capacity side) {
        var facts = view.facts();
        return new PlacementStanding(
                view,
                facts.isActive() ? lines(view) : List.of(),
                facts.state().isOpenForTerms() && agreements.waitsFor(facts.id(), side));
    }

    /** All that is asked at this placement, in the order in which it comes. */
    private List<SignOffLine> lines(PlacementView view) {
        var lines = new ArrayList<SignOffLine>();
        lines.add(
                new SignOffLine(SignOffPart.HOURS, view.counted(), view.facts().plannedMinutes()));
        lines.add(SignOffLine.of(SignOffPart.DECIDED, view.hours().undecided() == 0));
        if (view.reportAsked()) {
            lines.add(SignOffLine.of(SignOffPart.REPORT, view.reportHandedIn()));
        }
        if (view.confirmationAsked()) {
            lines.add(SignOffLine.of(SignOffPart.CONFIRMATION, view.facts().hostConfirmed()));
        }
        lines.addAll(beside(view.facts()));
        lines.sort(Comparator.comparing(SignOffLine::part));
        return List.copyOf(lines);
    }

    SignOff of(PlacementView view) {
        return new SignOff(
                view.counted(),
                view.hours().undecided(),
                view.reportHandedIn() || !view.reportAsked(),
                view.confirmationAsked(),
                beside(view.facts()));
    }

    private List<SignOffLine> beside(PlacementFacts facts) {
        return rooms.stream().flatMap(room -> room.of(facts).stream()).toList();
    }
}
