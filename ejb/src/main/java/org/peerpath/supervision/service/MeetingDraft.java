package org.peerpath.supervision.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.supervision.Appointment;
import org.peerpath.supervision.MeetingHeld;
import org.peerpath.supervision.Theme;

/** A supervision meeting as somebody types it. There is no field for what was said. */
public class MeetingDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form: sent twice, it is one meeting. */
    private final UUID key = UUID.randomUUID();

    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    private @Nullable LocalTime from;

    @NotNull
    @Min(MeetingHeld.STEP)
    @Max(MeetingHeld.LONGEST)
    private @Nullable Integer minutes = 60;

    @NotNull
    private @Nullable SupervisionForm form = SupervisionForm.INDIVIDUAL;

    private List<Theme> themes = new ArrayList<>();

    @Valid
    private List<ActionDraft> actions = ActionDraft.of(List.of());

    private boolean wellbeingAsked;

    private @Nullable LocalDate nextDay;

    private @Nullable LocalTime nextAt;

    /** Placements of others who were there too: each gets an entry of their own. */
    private List<Long> others = new ArrayList<>();

    static MeetingDraft of(MeetingRow row) {
        var draft = new MeetingDraft();
        draft.day = row.day();
        draft.from = row.from();
        draft.minutes = row.minutes();
        draft.form = row.form();
        draft.themes = new ArrayList<>(row.themes());
        draft.actions = ActionDraft.of(row.actions());
        draft.wellbeingAsked = row.wellbeingAsked();
        draft.nextDay = row.nextDay();
        draft.nextAt = row.nextAt();
        return draft;
    }

    MeetingHeld held() {
        var began = Objects.requireNonNull(from);
        Set<Theme> chosen = new TreeSet<>(themes);
        return new MeetingHeld(
                Objects.requireNonNull(day),
                began,
                Objects.requireNonNull(minutes),
                Objects.requireNonNull(form),
                chosen,
                ActionDraft.agreed(actions),
                wellbeingAsked,
                nextDay == null ? null : new Appointment(nextDay, nextAt == null ? began : nextAt));
    }

    public UUID getKey() {
        return key;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime from) {
        this.from = from;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable SupervisionForm getForm() {
        return form;
    }

    public void setForm(@Nullable SupervisionForm form) {
        this.form = form;
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public void setThemes(@Nullable List<Theme> themes) {
        this.themes = themes == null ? new ArrayList<>() : themes;
    }

    public List<ActionDraft> getActions() {
        return actions;
    }

    public boolean isWellbeingAsked() {
        return wellbeingAsked;
    }

    public void setWellbeingAsked(boolean wellbeingAsked) {
        this.wellbeingAsked = wellbeingAsked;
    }

    public @Nullable LocalDate getNextDay() {
        return nextDay;
    }

    public void setNextDay(@Nullable LocalDate nextDay) {
        this.nextDay = nextDay;
    }

    public @Nullable LocalTime getNextAt() {
        return nextAt;
    }

    public void setNextAt(@Nullable LocalTime nextAt) {
        this.nextAt = nextAt;
    }

    public List<Long> getOthers() {
        return others;
    }

    public void setOthers(@Nullable List<Long> others) {
        this.others = others == null ? new ArrayList<>() : others;
    }
}
