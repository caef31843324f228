package org.peerpath.placement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.PlacementTerms;

/** A placement as the trainee proposes it, found together with the host. */
public class ProposalDraft implements Serializable {
    /** Longest words of one's own in the agreement, in characters. */
    public static final int GOALS_MAX = 4000;

    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable Long supervisorId;

    @NotBlank
    @Size(max = PlacementTerms.SITE_MAX)
    private @Nullable String site;

    @NotNull
    private @Nullable LocalDate starts;

    @NotNull
    private @Nullable LocalDate ends;

    @NotBlank
    @Size(max = GOALS_MAX)
    private @Nullable String goals;

    public @Nullable Long getSupervisorId() {
        return supervisorId;
    }

    public void setSupervisorId(@Nullable Long supervisorId) {
        this.supervisorId = supervisorId;
    }

    public @Nullable String getSite() {
        return site;
    }

    public void setSite(@Nullable String site) {
        this.site = site;
    }

    public @Nullable LocalDate getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalDate starts) {
        this.starts = starts;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }

    public @Nullable String getGoals() {
        return goals;
    }

    public void setGoals(@Nullable String goals) {
        this.goals = goals;
    }
}
