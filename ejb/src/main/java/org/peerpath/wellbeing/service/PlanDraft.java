package org.peerpath.wellbeing.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.wellbeing.WellbeingPlan;

/** A plan as its owner writes it, for themselves. */
public class PlanDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = WellbeingPlan.TEXT_MAX)
    private String words = "";

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
