package org.peerpath.placement.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.Work;

/** One day of a week that is written down at once. */
public class WeekDay implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    private @Nullable LocalTime from;

    private @Nullable LocalTime until;

    @Min(0)
    @Max(LogEntry.DAY_MAX)
    private @Nullable Integer breakMinutes;

    private @Nullable ActivityKind activity;

    @Size(max = Work.NOTE_MAX)
    private @Nullable String note;

    /** Its key makes a row that arrives twice one entry. */
    private final DayDraft draft = new DayDraft();

    WeekDay(LocalDate day) {
        this.day = day;
    }

    /** Nothing typed; a kind of work alone, as it stands from the last time, is nothing either. */
    public boolean isEmpty() {
        return from == null && until == null && breakMinutes == null && (note == null || note.isBlank());
    }

    boolean isWhole() {
        return from != null && until != null && activity != null;
    }

    DayDraft draft(@Nullable PracticeSetting setting) {
        draft.setDay(day);
        draft.setFrom(from);
        draft.setUntil(until);
        draft.setBreakMinutes(breakMinutes == null ? 0 : breakMinutes);
        draft.setActivity(activity);
        draft.setContact(Objects.requireNonNull(activity).usualContact());
        draft.setSetting(setting);
        draft.setNote(note);
        return draft;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime from) {
        this.from = from;
    }

    public @Nullable LocalTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalTime until) {
        this.until = until;
    }

    public @Nullable Integer getBreakMinutes() {
        return breakMinutes;
    }

    public void setBreakMinutes(@Nullable Integer breakMinutes) {
        this.breakMinutes = breakMinutes;
    }

    public @Nullable ActivityKind getActivity() {
        return activity;
    }

    public void setActivity(@Nullable ActivityKind activity) {
        this.activity = activity;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
