package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.OpenDay;
import org.peerpath.placement.service.OpenHours;
import org.peerpath.placement.service.OpenHoursDraft;
import org.peerpath.placement.service.Ticked;

/** Days that were open when a placement ended, and the course's decision about them: a part of the team's page. */
@Named
@ViewScoped
public class OpenHoursPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenHours hours;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private final OpenHoursDraft draft = new OpenHoursDraft();
    private List<OpenDay> days = List.of();

    @PostConstruct
    void load() {
        days = hours.of(Asked.orNotFound(placementId));
        draft.setDays(days.stream().map(OpenDay::id).toList());
    }

    public void decide() {
        var chosen = days.stream()
                .filter(day -> draft.getDays().contains(day.id()))
                .map(day -> new Ticked(day.id(), day.version()))
                .toList();
        hours.decide(Asked.orNotFound(placementId), chosen, draft);
        messages.info("placement", "open.decided");
        Faces.redirect("team/placement/%s", placementId);
    }

    public List<OpenDay> getDays() {
        return days;
    }

    public OpenHoursDraft getDraft() {
        return draft;
    }
}
