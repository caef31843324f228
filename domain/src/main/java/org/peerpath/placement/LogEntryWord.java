package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** What somebody said about a day, and in which capacity. Nobody changes or deletes it: both sides read the same words. */
@Entity
@Table(name = "log_entry_word")
public class LogEntryWord extends VersionedEntity {
    /** Longest words, in characters. */
    public static final int WORDS_MAX = 2000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private WordKind kind;

    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected LogEntryWord() {}

    public LogEntryWord(LogEntry entry, Speaker speaker, WordKind kind, String words, Instant now) {
        PlacementRule.WHAT_IS_SAID_HAS_WORDS.require(!words.isBlank());
        this.organisationId = entry.organisationId();
        this.logEntryId = entry.id();
        this.personId = speaker.personId();
        this.capacity = speaker.capacity();
        this.kind = kind;
        this.words = words.strip();
        this.saidAt = now;
    }

    public Capacity capacity() {
        return capacity;
    }

    public WordKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Who says something, and for whom. */
    public record Speaker(long personId, Capacity capacity) {}
}
