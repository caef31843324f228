package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.service.PlacementSignOff;
import org.peerpath.placement.service.PlacementView;

/** The placements of the cohorts somebody teaches or answers for. */
@Named
@RequestScoped
public class TeamPlacementsPage {
    @Inject
    private PlacementSignOff signOff;

    @Inject
    private Actor actor;

    private List<PlacementView> placements = List.of();

    @PostConstruct
    void load() {
        placements = signOff.all();
    }

    /** Whether they look after hosts. */
    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }

    public List<PlacementView> getPlacements() {
        return placements;
    }
}
