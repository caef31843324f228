package org.peerpath.adjustment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.adjustment.service.AdjustmentRow;
import org.peerpath.adjustment.service.MyAdjustments;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Messages;
import org.peerpath.profile.service.MyProfile;

/** What is arranged for oneself: what it does, who reads it, and how to end it. */
@Named
@ViewScoped
public class MyAdjustmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyAdjustments adjustments;

    @Inject
    private MyProfile profile;

    @Inject
    private Actor actor;

    @Inject
    private transient Clock clock;

    @Inject
    private Messages messages;

    /** As they were shown: a button ends what stood beside it, whatever was set since. */
    private transient @Nullable List<AdjustmentRow> rows;

    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void load() {
        if (actor.holds(Roles.TRAINEE)) {
            zone = ZoneId.of(profile.mine().zone());
        }
    }

    public void end(long adjustmentId) {
        adjustments.end(adjustmentId);
        messages.info("adjustment", "mine.ended");
        Faces.redirect("my/adjustments");
    }

    public List<AdjustmentRow> getRows() {
        if (rows == null) {
            rows = actor.holds(Roles.TRAINEE) ? adjustments.mine() : List.of();
        }
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getZone());
    }

    public ZoneId getZone() {
        return zone;
    }
}
