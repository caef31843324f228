package org.peerpath.hosting.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.hosting.HostPlaces;

/** How many a host takes, as a course lead agreed with it. */
public class PlacesDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable Long organisationId;

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    private @Nullable LocalDate until;

    @NotNull
    @Min(1)
    @Max(HostPlaces.MOST)
    private @Nullable Integer places;

    public @Nullable Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(@Nullable Long organisationId) {
        this.organisationId = organisationId;
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

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
