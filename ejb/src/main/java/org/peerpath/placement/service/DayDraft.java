package org.peerpath.placement.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.Reflection;
import org.peerpath.placement.Stint;
import org.peerpath.placement.Work;

/** A day at the placement as the trainee types it, with what is for their own eyes. */
public class DayDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    private @Nullable LocalTime from;

    @NotNull
    private @Nullable LocalTime until;

    @NotNull
    @Min(0)
    @Max(LogEntry.DAY_MAX)
    private @Nullable Integer breakMinutes = 0;

    @NotNull
    private @Nullable ActivityKind activity;

    @NotNull
    private @Nullable Contact contact = Contact.DIRECT;

    @NotNull
    @Min(0)
    @Max(Work.PEOPLE_MAX)
    private @Nullable Integer peopleMet = 0;

    @Size(max = Work.NOTE_MAX)
    private @Nullable String note;

    @Size(max = Reflection.TEXT_MAX)
    private @Nullable String reflection;

    /** The trainee's words to a question about the day. */
    @Size(max = LogEntryWord.WORDS_MAX)
    private @Nullable String answer;

    Stint stint(ZoneId zone) {
        return new Stint(
                Objects.requireNonNull(day),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Objects.requireNonNull(breakMinutes),
                zone);
    }

    Work work() {
        return new Work(
                Objects.requireNonNull(activity),
                Objects.requireNonNull(contact),
                Objects.requireNonNull(peopleMet),
                note == null ? "" : note.strip());
    }

    String answered() {
        return answer == null ? "" : answer;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
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

    public @Nullable Contact getContact() {
        return contact;
    }

    public void setContact(@Nullable Contact contact) {
        this.contact = contact;
    }

    public @Nullable Integer getPeopleMet() {
        return peopleMet;
    }

    public void setPeopleMet(@Nullable Integer peopleMet) {
        this.peopleMet = peopleMet;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getReflection() {
        return reflection;
    }

    public void setReflection(@Nullable String reflection) {
        this.reflection = reflection;
    }
}
