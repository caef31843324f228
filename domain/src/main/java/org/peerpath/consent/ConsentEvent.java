package org.peerpath.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** Somebody agreed, or took it back. It is never changed: what holds is the latest of its purpose. */
@Entity
@Table(name = "consent_event")
public class ConsentEvent extends VersionedEntity {
    @Column(name = "person_id")
    private @Nullable Long personId;

    /** What somebody without an account agreed for, as {@code APPLICATION:12}. */
    private @Nullable String about;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Column(name = "text_version")
    private int textVersion;

    private String language;

    private String words;

    @Enumerated(EnumType.STRING)
    private ConsentStep step;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsentEvent() {}

    private ConsentEvent(ConsentText text, ConsentStep step, Instant now) {
        this.purpose = text.purpose();
        this.textVersion = text.version();
        this.language = text.language().toLanguageTag();
        this.words = text.words();
        this.step = step;
        this.happenedAt = now;
    }

    public static ConsentEvent by(long personId, ConsentText text, ConsentStep step, Instant now) {
        var event = new ConsentEvent(text, step, now);
        event.personId = personId;
        return event;
    }

    /** Somebody without an account agreed, for this one thing. */
    public static ConsentEvent about(String thing, ConsentText text, Instant now) {
        var event = new ConsentEvent(text, ConsentStep.GIVEN, now);
        event.about = thing;
        return event;
    }
}
