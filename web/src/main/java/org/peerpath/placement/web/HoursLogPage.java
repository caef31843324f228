package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.service.DayDraft;
import org.peerpath.placement.service.HoursLog;
import org.peerpath.placement.service.LogPage;
import org.peerpath.placement.service.LogRow;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;
import org.peerpath.programme.Competence;

/** The trainee writes a day down, or takes one up again: what was done, for host and course; what it did, for oneself. */
@Named
@ViewScoped
public class HoursLogPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LAST = "last";

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

    @Inject
    @Param
    private @Nullable String as;

    @Inject
    private NoteQuestion question;

    private DayDraft draft = new DayDraft();
    private @Nullable PlacementView view;
    private @Nullable LogRow row;
    private LogPage page = LogPage.EMPTY;
    private List<Competence> competences = List.of();
    private boolean reflectionLocked;
    private boolean repeated;

    @PostConstruct
    void load() {
        view = mine.see(Asked.orNotFound(placementId));
        page = log.page(getView().id(), before);
        competences = log.competences(getView().id());
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

    /** A new day begins with today, and with what the last one was; once more as it was, if that was asked for. */
    private void begin() {
        var last = before == null ? page.rows().stream().findFirst() : Optional.<LogRow>empty();
        repeated = last.isPresent() && LAST.equals(as);
        draft = last.map(one -> repeated ? DayDraft.again(one, getToday()) : DayDraft.alike(one, getToday()))
                .orElseGet(() -> DayDraft.on(getToday()));
    }

    public void send() {
        if (question.isOpen(getView().facts(), Stream.of(draft.getNote(), draft.getReason()))) {
            return;
        }
        sendAsIs();
    }

    /** Nobody is named in the note: its writer has said so. */
    public void sendAsIs() {
        question.close();
        if (row == null) {
            log.send(getView().id(), draft);
        } else if (isLeftOver()) {
            log.submit(row.id(), row.version());
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

    /** Whether a day was kept, and the placement ended before it was sent: it can still be sent as it stands. */
    public boolean isLeftOver() {
        return row != null
                && row.state() == LogEntryState.DRAFT
                && getView().facts().isEndedEarly();
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
        Onward.to("my/hours/%s", getView().id());
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

    /** Whether the last day stands here once more, to be looked at and sent. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Whether times stand here that were those of the last day. */
    public boolean isLikeLast() {
        return row == null && !repeated && draft.getFrom() != null;
    }

    /** Whether there is a day to repeat. */
    public boolean isRepeatable() {
        return row == null && !page.rows().isEmpty();
    }

    public NoteQuestion getQuestion() {
        return question;
    }

    public List<Competence> getCompetences() {
        return competences;
    }

    public PracticeSetting[] getSettings() {
        return PracticeSetting.values();
    }

    public ActivityKind[] getActivities() {
        return ActivityKind.values();
    }

    public Contact[] getContacts() {
        return Contact.values();
    }
}
