package org.peerpath.attestation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What somebody says about a day instead of confirming it: a question, another length, or that it was not so. */
public class AnswerDraft implements Serializable {
    /** Longest comment, in characters: the kind of the answer is said before it. */
    public static final int WORDS_MAX = 380;

    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable AnswerKind kind;

    private @Nullable Integer minutes;

    @Size(max = WORDS_MAX)
    private @Nullable String words;

    public @Nullable AnswerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AnswerKind kind) {
        this.kind = kind;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
