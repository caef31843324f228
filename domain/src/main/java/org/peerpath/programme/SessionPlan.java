package org.peerpath.programme;

import java.util.List;
import org.peerpath.kernel.Localised;

/** A session as the programme plans it; a cohort gives it a day. */
public record SessionPlan(String code, Localised title, SessionKind kind, int minutes, List<Localised> intentions) {
    public SessionPlan {
        intentions = List.copyOf(intentions);
    }
}
