package org.peerpath.wellbeing.service;

import java.io.Serializable;
import java.util.List;
import org.peerpath.kernel.Localised;

/** What a trainee has arranged at one placement. */
public record ArrangedView(long placementId, Localised title, String host, boolean open, List<ArrangedRow> rows)
        implements Serializable {
    public ArrangedView {
        rows = List.copyOf(rows);
    }
}
