package org.peerpath.enrolment.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One session of the programme and the day it has in a group, as it is typed; without a day it has none yet. */
public class SessionDate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int minutes;
    private final boolean held;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;

    @NotBlank
    @Size(max = 200)
    private @Nullable String place;

    public SessionDate(String code, int minutes, boolean held, @Nullable LocalDateTime at, String place) {
        this.code = code;
        this.minutes = minutes;
        this.held = held;
        this.place = place;
        propose(at);
    }

    /** Another day and hour, which nobody has saved yet. */
    public final void propose(@Nullable LocalDateTime at) {
        day = at == null ? null : at.toLocalDate();
        time = at == null ? null : at.toLocalTime();
    }

    /** Whether both are there, or neither. */
    boolean isWhole() {
        return (day == null) == (time == null);
    }

    /** When it begins, by the clock of the group; nothing while it has no day. */
    public @Nullable LocalDateTime at() {
        return day == null || time == null ? null : LocalDateTime.of(day, time);
    }

    String where() {
        return Objects.requireNonNull(place).strip();
    }

    public String getCode() {
        return code;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Somebody wrote down who was there, so its day stands. */
    public boolean isHeld() {
        return held;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
