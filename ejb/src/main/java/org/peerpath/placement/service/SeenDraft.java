package org.peerpath.placement.service;

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

    /** Whether it says more than was said before. */
    boolean isNews(@Nullable CompetenceLevel before) {
        return level != null && (level != before || on != null || words != null && !words.isBlank());
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
