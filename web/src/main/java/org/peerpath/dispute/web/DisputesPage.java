package org.peerpath.dispute.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.dispute.service.BothSides;
import org.peerpath.dispute.service.DisputeRow;
import org.peerpath.dispute.service.Mediation;

/** The days of a placement that were, or are, with the course: a part of the pages of the placement. */
@Named
@RequestScoped
public class DisputesPage {
    @Inject
    private BothSides sides;

    @Inject
    private Mediation mediation;

    private @Nullable List<DisputeRow> rows;

    public List<DisputeRow> mine(long placementId) {
        if (rows == null) {
            rows = sides.ofMine(placementId);
        }
        return rows;
    }

    public List<DisputeRow> hosts(long placementId) {
        if (rows == null) {
            rows = sides.ofHosts(placementId);
        }
        return rows;
    }

    /** Those that are open at any placement the host's supervisor stands beside. */
    public List<DisputeRow> getOpenAtHosts() {
        if (rows == null) {
            rows = sides.openAtHosts();
        }
        return rows;
    }

    public List<DisputeRow> teams(long placementId) {
        if (rows == null) {
            rows = mediation.of(placementId);
        }
        return rows;
    }

    /** Where the words about one day stand. */
    public @Nullable DisputeRow about(long placementId, long entryId) {
        return mine(placementId).stream()
                .filter(row -> row.entryId() == entryId)
                .findFirst()
                .orElse(null);
    }
}
