package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.Rule;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.service.HoursLog;
import org.peerpath.placement.service.LogRow;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;
import org.peerpath.placement.service.WeekDay;
import org.peerpath.placement.service.WeekDraft;
import org.peerpath.placement.service.WeekLog;

/** The trainee writes a week down at once: seven days on one page, all of them stored or none. */
@Named
@ViewScoped
public class WeekPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPlacements mine;

    @Inject
    private WeekLog week;

    @Inject
    private HoursLog log;

    @Inject
    private Messages messages;

    @Inject
    private NoteQuestion question;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String first;

    private @Nullable PlacementView view;
    private WeekDraft draft = new WeekDraft(LocalDate.EPOCH);
    private List<LogRow> written = List.of();
    private Map<LocalDate, Rule> refusals = Map.of();

    @PostConstruct
    void load() {
        view = mine.see(Asked.orNotFound(placementId));
        draft = new WeekDraft(monday());
        written = week.written(view.id(), draft.first());
        log.page(view.id(), null).rows().stream().findFirst().ifPresent(last -> {
            draft.setSetting(last.setting());
            draft.getDays().forEach(day -> day.setActivity(last.activity()));
        });
    }

    /** Of the week that was asked for; of this one where nothing sensible was asked for. */
    private LocalDate monday() {
        var asked = getToday();
        try {
            asked = first == null ? asked : LocalDate.parse(first);
        } catch (DateTimeParseException nonsense) {
            asked = getToday();
        }
        var nearest = asked.isAfter(getToday()) || asked.isBefore(getToday().minusYears(10)) ? getToday() : asked;
        return nearest.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public void send() {
        if (!question.isOpen(getView().facts(), draft.getDays().stream().map(WeekDay::getNote))) {
            sendAsIs();
        }
    }

    /** Nobody is named in the notes: their writer has said so. */
    public void sendAsIs() {
        question.close();
        if (!isRefused()) {
            back(
                    "week.sent",
                    week.send(getView().id(), draft),
                    getView().facts().supervisor());
        }
    }

    public void keep() {
        if (!isRefused()) {
            back("week.kept", week.keep(getView().id(), draft));
        }
    }

    private boolean isRefused() {
        refusals = week.refusals(getView().id(), draft);
        if (!refusals.isEmpty()) {
            messages.problem("placement", "week.refused", refusals.size());
        }
        return !refusals.isEmpty();
    }

    private void back(String key, Object... values) {
        messages.info("placement", key, values);
        Onward.to("my/hours/%s", getView().id());
    }

    /** What keeps a day from being stored; nothing for a day with which all is well. */
    public @Nullable Rule refusal(WeekDay day) {
        return refusals.get(day.day());
    }

    /** What is written down of a day already. */
    public List<LogRow> written(WeekDay day) {
        return written.stream().filter(row -> row.day().equals(day.day())).toList();
    }

    /** Whether a day has not come yet. */
    public boolean isToCome(WeekDay day) {
        return day.day().isAfter(getToday());
    }

    public WeekDraft getDraft() {
        return draft;
    }

    public LocalDate getLast() {
        return draft.first().plusDays(6);
    }

    public LocalDate getBefore() {
        return draft.first().minusWeeks(1);
    }

    public LocalDate getAfter() {
        return draft.first().plusWeeks(1);
    }

    /** Whether there is a week before this one in which the placement was under way. */
    public boolean isAnythingBefore() {
        return draft.first().isAfter(getView().facts().starts());
    }

    public boolean isAnythingAfter() {
        return !getAfter().isAfter(getToday());
    }

    public boolean isWritable() {
        return getView().facts().isOpenForHours();
    }

    public PlacementView getView() {
        return Asked.orNotFound(view);
    }

    public NoteQuestion getQuestion() {
        return question;
    }

    /** Today, by the clock of the place. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(getView().facts().zone()));
    }

    public ActivityKind[] getActivities() {
        return ActivityKind.values();
    }

    public PracticeSetting[] getSettings() {
        return PracticeSetting.values();
    }
}
