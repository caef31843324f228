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

    /** As many statements for many as for one. */
    List<PlacementView> of(List<PlacementFacts> all) {
        var ids = all.stream().map(PlacementFacts::id).toList();
        var balances = placements.balances(ids);
        var reported = placements.reported(ids);
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
                            reported.contains(facts.id()),
                            plan.hostConfirmation());
                })
                .toList();
    }
}
