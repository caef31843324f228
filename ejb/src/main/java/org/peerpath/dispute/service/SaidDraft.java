package org.peerpath.dispute.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.LogEntryWord;

/** What somebody has to say about a day. */
public class SaidDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = LogEntryWord.WORDS_MAX)
    private @Nullable String words;

    String said() {
        return words == null ? "" : words.strip();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
