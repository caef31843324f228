package org.peerpath.supervision.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.supervision.Appointment;
import org.peerpath.supervision.MeetingHeld;

/** When people meet next, as one of them types it. */
public class AppointmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    private @Nullable LocalTime at;

    @NotNull
    @Min(MeetingHeld.STEP)
    @Max(MeetingHeld.LONGEST)
    private @Nullable Integer minutes = 60;

    public AppointmentDraft() {}

    public AppointmentDraft(@Nullable LocalDate day, @Nullable LocalTime at, @Nullable Integer minutes) {
        this.day = day;
        this.at = at;
        this.minutes = minutes == null || minutes == 0 ? Integer.valueOf(60) : minutes;
    }

    Appointment appointment() {
        return new Appointment(Objects.requireNonNull(day), Objects.requireNonNull(at));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalTime at) {
        this.at = at;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }
}
