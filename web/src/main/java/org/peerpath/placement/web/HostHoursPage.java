package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.HostPlacements;
import org.peerpath.placement.service.HoursConfirmation;
import org.peerpath.placement.service.PlacementView;
import org.peerpath.placement.service.Ticked;
import org.peerpath.placement.service.WaitingRow;

/** What waits for a practice supervisor: confirm one, confirm all that are ticked, and see whom they stand beside. */
@Named
@ViewScoped
public class HostHoursPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HoursConfirmation confirmation;

    @Inject
    private HostPlacements placements;

    @Inject
    private Messages messages;

    private final Map<Long, Boolean> ticked = new HashMap<>();
    private List<WaitingRow> waiting = List.of();
    private List<WaitingWeek> weeks = List.of();
    private List<PlacementView> mine = List.of();
    private boolean asking;

    @PostConstruct
    void begin() {
        load();
        asking = !waiting.isEmpty();
    }

    private void load() {
        waiting = confirmation.waiting();
        weeks = WaitingWeek.of(waiting);
        mine = placements.all();
    }

    public void confirm(WaitingRow row) {
        confirmation.confirm(List.of(new Ticked(row.id(), row.version())));
        messages.info("placement", "host.confirmedOne", row.trainee());
        if (Faces.isAjaxRequest()) {
            load();
        } else {
            Faces.redirect("host/hours");
        }
    }

    /** Everything that is shown, in one go. */
    public void confirmAll() {
        confirm(waiting);
    }

    public void confirmWeek(WaitingWeek week) {
        confirm(week.days());
    }

    private void confirm(List<WaitingRow> rows) {
        confirmation.confirm(
                rows.stream().map(row -> new Ticked(row.id(), row.version())).toList());
        messages.info("placement", "host.confirmedMany", rows.size());
        Faces.redirect("host/hours");
    }

    public void confirmTicked() {
        var chosen = waiting.stream()
                .filter(row -> Boolean.TRUE.equals(ticked.get(row.id())))
                .toList();
        if (chosen.isEmpty()) {
            messages.problem("placement", "host.nothingTicked");
            return;
        }
        confirm(chosen);
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    /** Whether days waited when the page was opened: the form stays until the page is left, even when none is left in it. */
    public boolean isAsking() {
        return asking;
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }

    public List<WaitingWeek> getWeeks() {
        return weeks;
    }

    public int getMinutes() {
        return weeks.stream().mapToInt(WaitingWeek::minutes).sum();
    }

    public List<PlacementView> getMine() {
        return mine;
    }
}
