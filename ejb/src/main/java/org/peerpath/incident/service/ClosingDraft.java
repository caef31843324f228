package org.peerpath.incident.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.incident.Incident;
import org.peerpath.incident.IncidentOutcome;

/** How an incident was looked after. */
public class ClosingDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable IncidentOutcome outcome;

    @Size(max = Incident.REFERENCE_MAX)
    private @Nullable String reference;

    public @Nullable IncidentOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable IncidentOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
