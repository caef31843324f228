package org.peerpath.enrolment.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.RecordedDecision;
import org.peerpath.evidence.DecisionOutcome;

/** What somebody decides about a trainee, and why. */
public class DecisionDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form: sent twice, it counts once. */
    private final UUID key = UUID.randomUUID();

    @NotNull
    private @Nullable DecisionOutcome outcome;

    @NotBlank
    @Size(max = RecordedDecision.REASONS_MAX)
    private String reasons = "";

    public UUID getKey() {
        return key;
    }

    public @Nullable DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
