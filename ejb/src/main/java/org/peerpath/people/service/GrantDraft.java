package org.peerpath.people.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that is to be given: where, and for how long. */
public class GrantDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The key of a {@link Place}. */
    @NotNull
    private @Nullable String place;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
