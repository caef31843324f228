package org.peerpath.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.service.Actor;
import org.peerpath.incident.IncidentOutcome;
import org.peerpath.incident.service.ClosingDraft;
import org.peerpath.incident.service.IncidentRow;
import org.peerpath.incident.service.LookingAfterIncidents;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** One incident, for whoever looks after safeguarding. */
@Named
@ViewScoped
public class IncidentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LookingAfterIncidents incidents;

    @Inject
    private Messages messages;

    @Inject
    private Actor actor;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final ClosingDraft draft = new ClosingDraft();
    private @Nullable IncidentRow row;

    @PostConstruct
    void load() {
        row = incidents.read(Asked.orNotFound(givenId));
    }

    public void takeUp() {
        incidents.takeUp(getRow().id());
        messages.info("incident", "lead.takenUp");
        Faces.redirect("safeguarding/incident/%s", getRow().id());
    }

    public void takeOver() {
        var from = getRow().byId();
        incidents.takeOver(getRow().id(), from == null ? 0 : from);
        messages.info("incident", "lead.takenUp");
        Faces.redirect("safeguarding/incident/%s", getRow().id());
    }

    public void close() {
        incidents.close(getRow().id(), draft);
        messages.info("incident", "lead.closed");
        Faces.redirect("safeguarding");
    }

    public IncidentRow getRow() {
        return Asked.orNotFound(row);
    }

    public ZoneId getZone() {
        return getRow().zone();
    }

    /** Whether it is the one who asks that took it up. */
    public boolean isMine() {
        var by = getRow().byId();
        return by != null && by == actor.personId();
    }

    public ClosingDraft getDraft() {
        return draft;
    }

    public List<IncidentOutcome> getOutcomes() {
        return List.of(IncidentOutcome.values());
    }
}
