package org.peerpath.certificate.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.AwardStatusEvent;

/** Why an award is suspended, reinstated or revoked: kept for the issuing organisation, never shown in public. */
public class ReasonDraft {
    @NotBlank
    @Size(max = AwardStatusEvent.REASON_MAX)
    private @Nullable String reason;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
