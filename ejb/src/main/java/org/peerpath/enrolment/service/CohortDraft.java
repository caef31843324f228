package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.A_GROUP_KEEPS_TIME_BY_THE_CLOCK_OF_A_PLACE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;

/** How a group is meant to run, as it is typed. */
public class CohortDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PLACES = 500;

    @NotNull
    private @Nullable Long versionId;

    @NotBlank
    @Size(max = 120)
    private @Nullable String name;

    @NotBlank
    @Size(max = 64)
    private @Nullable String zone;

    @NotBlank
    @Size(max = 20)
    @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
    private @Nullable String language;

    @NotBlank
    @Size(max = 200)
    private @Nullable String place;

    @NotNull
    private @Nullable LocalDate startsOn;

    @NotNull
    private @Nullable LocalDate applyUntil;

    @NotNull
    @Min(1)
    @Max(MOST_PLACES)
    private @Nullable Integer places;

    static CohortDraft of(Cohort cohort) {
        var draft = new CohortDraft();
        draft.versionId = cohort.programmeVersionId();
        draft.name = cohort.name();
        draft.zone = cohort.zone().getId();
        draft.language = cohort.language();
        draft.place = cohort.place();
        draft.startsOn = cohort.startsOn();
        draft.applyUntil = cohort.applyUntil();
        draft.places = cohort.places();
        return draft;
    }

    CohortPlan plan() {
        A_GROUP_KEEPS_TIME_BY_THE_CLOCK_OF_A_PLACE.require(
                ZoneId.getAvailableZoneIds().contains(zone));
        return new CohortPlan(
                said(name),
                ZoneId.of(said(zone)),
                said(language),
                said(place),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(applyUntil),
                Objects.requireNonNull(places));
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNull(words).strip();
    }

    public @Nullable Long getVersionId() {
        return versionId;
    }

    public void setVersionId(@Nullable Long versionId) {
        this.versionId = versionId;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getApplyUntil() {
        return applyUntil;
    }

    public void setApplyUntil(@Nullable LocalDate applyUntil) {
        this.applyUntil = applyUntil;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
