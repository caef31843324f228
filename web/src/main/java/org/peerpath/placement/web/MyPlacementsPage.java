package org.peerpath.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;

/**
 * The trainee's placements. With an enrolment and a step in the address it leads on: to the placement that stands for the
 * step, or to proposing one.
 */
@Named
@RequestScoped
public class MyPlacementsPage {
    @Inject
    private MyPlacements mine;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long enrolmentId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String step;

    private List<PlacementView> placements = List.of();

    /** Called before the page is shown. */
    public void open() {
        if (enrolmentId == null || step == null) {
            placements = mine.all();
            return;
        }
        var placement = mine.forStep(enrolmentId, step);
        if (placement.isPresent()) {
            Faces.redirect("my/placement/%s", placement.get());
        } else if (mine.mayPropose(enrolmentId)) {
            Faces.redirect("my/propose/%s/%s", enrolmentId, step);
        } else {
            placements = mine.all();
        }
    }

    public List<PlacementView> getPlacements() {
        return placements;
    }
}
