package org.peerpath.placement.service;

import static org.peerpath.placement.PlacementRule.WHAT_WAS_SEEN_BELONGS_TO_A_LEVEL;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.placement.Seen;

/** What a practice supervisor says about one competence; nothing where no level is chosen. */
public class SeenDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable CompetenceLevel level;

    @Size(max = Seen.WORDS_MAX)
    private @Nullable String words;

    private @Nullable LocalDate on;

    public SeenDraft() {}

    /** Begins with what was said last. */
    public SeenDraft(@Nullable CompetenceLevel level) {
        this.level = level;
    }

    /** Whether it says more than was said before; words or a day without a level would be lost, and are asked about. */
    boolean isNews(@Nullable CompetenceLevel before) {
        var more = on != null || words != null && !words.isBlank();
        WHAT_WAS_SEEN_BELONGS_TO_A_LEVEL.require(level != null || !more);
        return level != null && (level != before || more);
    }

    public @Nullable CompetenceLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable CompetenceLevel level) {
        this.level = level;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
