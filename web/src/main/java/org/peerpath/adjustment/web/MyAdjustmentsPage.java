package org.peerpath.adjustment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.util.Faces;
import org.peerpath.adjustment.service.AdjustmentRow;
import org.peerpath.adjustment.service.MyAdjustments;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Messages;
import org.peerpath.profile.service.MyProfile;

/** What is arranged for oneself: what it does, who reads it, and how to end it. */
@Named
@RequestScoped
public class MyAdjustmentsPage {
    @Inject
    private MyAdjustments adjustments;

    @Inject
    private MyProfile profile;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private List<AdjustmentRow> rows = List.of();
    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void load() {
        if (actor.holds(Roles.TRAINEE)) {
            rows = adjustments.mine();
            zone = ZoneId.of(profile.mine().zone());
        }
    }

    public void end(long adjustmentId) {
        adjustments.end(adjustmentId);
        messages.info("adjustment", "mine.ended");
        Faces.redirect("my/adjustments");
    }

    public List<AdjustmentRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getZone());
    }

    public ZoneId getZone() {
        return zone;
    }
}
