package org.peerpath.wellbeing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.wellbeing.service.ArrangedRow;
import org.peerpath.wellbeing.service.ArrangingPlacement;

/** What is arranged, on the pages of those who have to do it. */
@Named
@RequestScoped
public class ArrangedBeside {
    @Inject
    private ArrangingPlacement arranging;

    private @Nullable List<ArrangedRow> rows;

    /** As whoever stands beside the trainee at the host reads it. */
    public List<ArrangedRow> atHost(long placementId) {
        if (rows == null) {
            rows = arranging.beside(placementId);
        }
        return rows;
    }

    /** As the team of the course reads it. */
    public List<ArrangedRow> inTeam(long placementId) {
        if (rows == null) {
            rows = arranging.forTeam(placementId);
        }
        return rows;
    }
}
