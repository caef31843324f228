package org.peerpath.wellbeing.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.wellbeing.PlacementAdjustment;

/** What shall be done otherwise at a placement, as the trainee says it. */
public class ArrangedDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();

    @Size(max = PlacementAdjustment.WORDS_MAX)
    private String words = "";

    UUID key() {
        return key;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
