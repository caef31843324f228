package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.placement.SignOffLine;
import org.peerpath.placement.SignOffPart;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementStanding;
import org.peerpath.placement.service.PlacementView;

/** One placement as its trainee sees it: where it stands, how many hours are how far, and what is next. */
@Named
@RequestScoped
public class MyPlacementPage {
    private static final Set<SignOffPart> OWN_LINES =
            EnumSet.of(SignOffPart.HOURS, SignOffPart.DECIDED, SignOffPart.REPORT, SignOffPart.CONFIRMATION);

    @Inject
    private MyPlacements mine;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private @Nullable PlacementStanding standing;

    @PostConstruct
    void load() {
        standing = mine.standing(Asked.orNotFound(placementId));
    }

    /** Whether its first day has come, by the clock of the place. */
    public boolean isBegun() {
        var facts = getView().facts();
        return !facts.starts().isAfter(LocalDate.ofInstant(clock.instant(), facts.zone()));
    }

    /** What else is asked before it is closed; hours, report and confirmation have lines of their own. */
    public List<SignOffLine> getBeside() {
        return standing().asked().stream()
                .filter(line -> !OWN_LINES.contains(line.part()))
                .toList();
    }

    /** Whether the newest version of the agreement waits for the trainee. */
    public boolean isToSign() {
        return standing().toSign();
    }

    public PlacementView getView() {
        return standing().view();
    }

    private PlacementStanding standing() {
        return Asked.orNotFound(standing);
    }
}
