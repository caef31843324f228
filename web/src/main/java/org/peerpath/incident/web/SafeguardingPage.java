package org.peerpath.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.incident.service.IncidentRow;
import org.peerpath.incident.service.LookingAfterIncidents;

/** What waits for whoever looks after safeguarding, and what is done. */
@Named
@RequestScoped
public class SafeguardingPage {
    @Inject
    private LookingAfterIncidents incidents;

    @Inject
    @Param
    private @Nullable Long after;

    @Inject
    @Param
    private @Nullable Long before;

    private List<IncidentRow> open = List.of();
    private List<IncidentRow> closed = List.of();

    @PostConstruct
    void load() {
        open = incidents.open(after == null ? 0 : after);
        closed = incidents.closed(before == null ? Long.MAX_VALUE : before);
    }

    public List<IncidentRow> getOpen() {
        return page(open);
    }

    public List<IncidentRow> getClosed() {
        return page(closed);
    }

    private static List<IncidentRow> page(List<IncidentRow> rows) {
        return rows.subList(0, Math.min(rows.size(), LookingAfterIncidents.PAGE));
    }

    /** The last shown, where there are more after it. */
    public @Nullable Long getMoreOpen() {
        return last(open);
    }

    public @Nullable Long getMoreClosed() {
        return last(closed);
    }

    private static @Nullable Long last(List<IncidentRow> rows) {
        return rows.size() > LookingAfterIncidents.PAGE
                ? rows.get(LookingAfterIncidents.PAGE - 1).id()
                : null;
    }
}
