package org.peerpath.dispute.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.dispute.Counts;
import org.peerpath.dispute.Outcome;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryWord;

/** How a day could end, or ends: how much of it counts, and why. */
public class OutcomeDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable Counts counts;

    /** Asked only of a part. */
    @Min(0)
    @Max(LogEntry.DAY_MAX)
    private @Nullable Integer minutes;

    @NotBlank
    @Size(max = LogEntryWord.WORDS_MAX)
    private @Nullable String reasons;

    Outcome outcome() {
        return new Outcome(
                Objects.requireNonNull(counts),
                minutes == null ? 0 : minutes,
                Objects.requireNonNull(reasons).strip());
    }

    public @Nullable Counts getCounts() {
        return counts;
    }

    public void setCounts(@Nullable Counts counts) {
        this.counts = counts;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
