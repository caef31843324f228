package org.peerpath.placement.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.Correction;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.PracticeSetting;
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

    private @Nullable PracticeSetting setting;

    @Size(max = 20)
    private List<@NotNull @Pattern(regexp = "\\S{1,40}") String> competences = new ArrayList<>();

    @Size(max = Work.NOTE_MAX)
    private @Nullable String note;

    /** Why something confirmed is corrected. */
    @Size(max = Correction.REASON_MAX)
    private @Nullable String reason;

    /** Made with the form: however often it arrives, it is written once. */
    private UUID form = UUID.randomUUID();

    @Size(max = Reflection.TEXT_MAX)
    private @Nullable String reflection;

    /** The trainee's words to a question about the day. */
    @Size(max = LogEntryWord.WORDS_MAX)
    private @Nullable String answer;

    /** A new day, of which nothing is known yet. */
    public static DayDraft on(LocalDate day) {
        var draft = new DayDraft();
        draft.day = day;
        return draft;
    }

    /** A new day with the times and the kind of work of another; the times only if that was not the same day. */
    public static DayDraft alike(LogRow last, LocalDate day) {
        var draft = on(day);
        if (!last.day().equals(day)) {
            draft.from = last.from();
            draft.until = last.until();
            draft.breakMinutes = last.breakMinutes();
        }
        draft.activity = last.activity();
        draft.contact = last.contact();
        draft.setting = last.setting();
        return draft;
    }

    /** Another day once more, with everything that was said of it; what was felt about it stays where it is. */
    public static DayDraft again(LogRow last, LocalDate day) {
        var draft = alike(last, day);
        draft.from = last.from();
        draft.until = last.until();
        draft.breakMinutes = last.breakMinutes();
        draft.peopleMet = last.peopleMet();
        draft.competences = new ArrayList<>(last.codes());
        draft.note = last.note();
        return draft;
    }

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
                setting,
                Objects.requireNonNull(peopleMet),
                competences,
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

    public @Nullable PracticeSetting getSetting() {
        return setting;
    }

    public void setSetting(@Nullable PracticeSetting setting) {
        this.setting = setting;
    }

    public List<String> getCompetences() {
        return competences;
    }

    public void setCompetences(@Nullable List<String> competences) {
        this.competences = competences == null ? new ArrayList<>() : new ArrayList<>(competences);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason == null ? "" : reason.strip();
    }

    UUID form() {
        return form;
    }

    /** What stands in it now is something new. */
    void renewForm() {
        form = UUID.randomUUID();
    }

    public @Nullable String getReflection() {
        return reflection;
    }

    public void setReflection(@Nullable String reflection) {
        this.reflection = reflection;
    }
}
