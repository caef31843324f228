package org.peerpath.adjustment.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.adjustment.AdjustmentTerms;

/** What a course lead agreed with somebody. There is no field for a reason. */
public class AdjustmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form: sent twice, it is one adjustment. */
    private final UUID key = UUID.randomUUID();

    @NotNull
    private @Nullable AdjustmentKind kind;

    /** Asked where the kind counts something: minutes or days. */
    private @Nullable Integer amount;

    @Size(max = AdjustmentTerms.WORDS_MAX)
    private @Nullable String words;

    @NotNull
    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    @AssertTrue(message = "{org.peerpath.adjustment.agreed}")
    private boolean agreed;

    AdjustmentTerms terms() {
        return new AdjustmentTerms(
                Objects.requireNonNull(kind),
                amount == null ? 0 : amount,
                words == null ? "" : words,
                Objects.requireNonNull(from),
                until);
    }

    public UUID getKey() {
        return key;
    }

    public @Nullable AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AdjustmentKind kind) {
        this.kind = kind;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
