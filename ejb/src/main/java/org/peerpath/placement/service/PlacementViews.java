package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Puts a placement's row together with its hours and with what the programme says about it. */
@ApplicationScoped
class PlacementViews {
    @Inject
    private Placements placements;

    @Inject
    private ProgrammeDefinitions definitions;

    PlacementView of(PlacementFacts facts) {
        return of(List.of(facts)).get(0);
    }

    PlacementView ofHost(PlacementFacts facts) {
        return ofHost(List.of(facts)).get(0);
    }

    /** As many statements for many as for one. */
    List<PlacementView> of(List<PlacementFacts> all) {
        var paths = all.stream().map(PlacementFacts::enrolmentId).distinct().toList();
        return of(all, placements.moved(paths));
    }

    /** For a host, to whom it is not told what somebody did at another one. */
    List<PlacementView> ofHost(List<PlacementFacts> all) {
        return of(all, List.of());
    }

    private List<PlacementView> of(List<PlacementFacts> all, List<MovedHours> moved) {
        var ids = all.stream().map(PlacementFacts::id).toList();
        var balances = placements.balances(ids);
        return all.stream()
                .map(facts -> {
                    var lines = balances.stream()
                            .filter(line -> line.placementId() == facts.id())
                            .toList();
                    var plan = definitions.of(facts.programmeVersionId()).placement(facts.requirement());
                    return new PlacementView(
                            facts,
                            plan.title(),
                            new HoursBalance(lines),
                            plan.report(),
                            facts.reported(),
                            plan.hostConfirmation(),
                            facts.isEndedEarly() ? List.of() : toward(facts, moved));
                })
                .toList();
    }

    private static List<MovedHours> toward(PlacementFacts facts, List<MovedHours> moved) {
        return moved.stream()
                .filter(hours -> hours.enrolmentId() == facts.enrolmentId()
                        && hours.requirement().equals(facts.requirement()))
                .toList();
    }
}
