package org.peerpath.recognition.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.recognition.ClaimedLearning;
import org.peerpath.recognition.PriorLearningClaim;

/** What somebody learned before, as they write it. */
public class ClaimDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_HOURS = 1000;

    /** Made with the form: sent twice, it is one claim. */
    private final UUID key = UUID.randomUUID();

    @NotBlank
    @Size(max = 100)
    private @Nullable String subject;

    /** Asked of everything but a module. */
    @Min(1)
    @Max(MOST_HOURS)
    private @Nullable Integer hours;

    @NotBlank
    @Size(max = PriorLearningClaim.WORDS_MAX)
    private @Nullable String learned;

    @Size(max = PriorLearningClaim.LINKS_MAX)
    private @Nullable String links;

    ClaimedLearning claimed() {
        return new ClaimedLearning(
                hours == null ? 0 : hours * 60,
                Objects.requireNonNull(learned).strip(),
                links == null ? "" : links.strip());
    }

    public UUID getKey() {
        return key;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable Integer getHours() {
        return hours;
    }

    public void setHours(@Nullable Integer hours) {
        this.hours = hours;
    }

    public @Nullable String getLearned() {
        return learned;
    }

    public void setLearned(@Nullable String learned) {
        this.learned = learned;
    }

    public @Nullable String getLinks() {
        return links;
    }

    public void setLinks(@Nullable String links) {
        this.links = links;
    }
}
