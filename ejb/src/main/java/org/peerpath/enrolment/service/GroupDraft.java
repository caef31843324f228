package org.peerpath.enrolment.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on, as it is chosen; and whether they want it. */
public class GroupDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable Long cohortId;

    private boolean agreed;

    public @Nullable Long getCohortId() {
        return cohortId;
    }

    public void setCohortId(@Nullable Long cohortId) {
        this.cohortId = cohortId;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
