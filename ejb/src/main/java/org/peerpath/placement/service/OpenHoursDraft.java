package org.peerpath.placement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.LogEntryWord;

/** What the course decides about days that were open when a placement ended, and why. */
public class OpenHoursDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotEmpty
    private List<Long> days = List.of();

    @NotNull
    private @Nullable Boolean counted;

    @NotBlank
    @Size(max = LogEntryWord.WORDS_MAX)
    private @Nullable String reasons;

    String said() {
        return reasons == null ? "" : reasons.strip();
    }

    boolean counts() {
        return Boolean.TRUE.equals(counted);
    }

    public List<Long> getDays() {
        return days;
    }

    public void setDays(@Nullable List<Long> days) {
        this.days = days == null ? List.of() : List.copyOf(days);
    }

    public @Nullable Boolean getCounted() {
        return counted;
    }

    public void setCounted(@Nullable Boolean counted) {
        this.counted = counted;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
