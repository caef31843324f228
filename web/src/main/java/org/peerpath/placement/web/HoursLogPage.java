package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.service.DayDraft;
import org.peerpath.placement.service.HoursLog;
import org.peerpath.placement.service.LogPage;
import org.peerpath.placement.service.LogRow;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;

/** The trainee writes a day down, or takes one up again: what was done, for host and course; what it did, for oneself. */
@Named
@ViewScoped
public class HoursLogPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPlacements mine;

    @Inject
    private HoursLog log;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long entryId;

    @Inject
    @Param
    private @Nullable String before;

    private DayDraft draft = new DayDraft();
    private @Nullable PlacementView view;
    private @Nullable LogRow row;
    private LogPage page = LogPage.EMPTY;
    private boolean reflectionLocked;

    @PostConstruct
    void load() {
        view = mine.see(Asked.orNotFound(placementId));
        page = log.page(getView().id(), before);
        if (entryId == null) {
            begin();
        } else {
            var inHand = log.takeUp(entryId);
            if (inHand.row().placementId() != getView().id()) {
                throw new NotFound();
            }
            row = inHand.row();
            draft = inHand.draft();
            reflectionLocked = inHand.reflectionLocked();
        }
    }

    /** A new day begins with today, and with what the last one was spent on. */
    private void begin() {
        draft.setDay(getToday());
        page.rows().stream().findFirst().ifPresent(last -> {
            draft.setActivity(last.activity());
            draft.setContact(last.contact());
        });
    }

    public void send() {
        if (row == null) {
            log.send(getView().id(), draft);
        } else {
            log.sendChanged(row.id(), row.version(), draft);
        }
        back("hours.sent", getView().facts().supervisor());
    }

    public void keep() {
        if (row == null) {
            log.keep(getView().id(), draft);
        } else {
            log.keepChanged(row.id(), row.version(), draft);
        }
        back("hours.kept");
    }

    public void takeBack() {
        log.takeBack(Asked.orNotFound(row).id(), Asked.orNotFound(row).version());
        back("hours.takenBack");
    }

    public void reflect() {
        log.reflect(Asked.orNotFound(row).id(), draft);
        back("reflection.kept");
    }

    private void back(String key, Object... values) {
        messages.info("placement", key, values);
        Faces.redirect("my/hours/%s", getView().id());
    }

    public PlacementView getView() {
        return Asked.orNotFound(view);
    }

    public DayDraft getDraft() {
        return draft;
    }

    /** Whether words of this day were locked by a password that was forgotten since. */
    public boolean isReflectionLocked() {
        return reflectionLocked;
    }

    /** The day taken up again; nothing while a new one is written. */
    public @Nullable LogRow getRow() {
        return row;
    }

    public LogPage getPage() {
        return page;
    }

    /** Whether times and work can be written. */
    public boolean isWritable() {
        return getView().facts().isOpenForHours() && (row == null || row.isMine());
    }

    /** Today, by the clock of the place. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(getView().facts().zone()));
    }

    public ActivityKind[] getActivities() {
        return ActivityKind.values();
    }

    public Contact[] getContacts() {
        return Contact.values();
    }
}
