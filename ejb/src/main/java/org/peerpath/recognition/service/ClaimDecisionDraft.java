package org.peerpath.recognition.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.recognition.ClaimDecision;
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.PriorLearningClaim;

/** What somebody of the team decides about a claim, and that they have no part in what it stands on. */
public class ClaimDecisionDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_HOURS = 1000;

    @NotNull
    private @Nullable ClaimOutcome outcome;

    /** Asked only of a part. */
    @Min(0)
    @Max(MOST_HOURS)
    private @Nullable Integer hours;

    @NotBlank
    @Size(max = PriorLearningClaim.WORDS_MAX)
    private @Nullable String reasons;

    @AssertTrue(message = "{org.peerpath.recognition.independent}")
    private boolean independent;

    ClaimDecision decision() {
        return new ClaimDecision(
                Objects.requireNonNull(outcome),
                hours == null ? 0 : hours * 60,
                Objects.requireNonNull(reasons).strip());
    }

    public @Nullable ClaimOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ClaimOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable Integer getHours() {
        return hours;
    }

    public void setHours(@Nullable Integer hours) {
        this.hours = hours;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public boolean isIndependent() {
        return independent;
    }

    public void setIndependent(boolean independent) {
        this.independent = independent;
    }
}
