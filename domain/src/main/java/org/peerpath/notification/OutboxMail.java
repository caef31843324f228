package org.peerpath.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A letter on its way: written in the transaction of what it tells, sent later by a job. Its effect key says what it is
 * about ({@code place:17:BOOKED}) and is unique, so the same thing is told once. What it says is frozen here, and
 * forgotten once it is sent, since letters carry links that open doors.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends VersionedEntity {
    @Column(name = "effect_key")
    private String effectKey;

    @Enumerated(EnumType.STRING)
    private Letter letter;

    @Column(name = "recipient_id")
    private @Nullable Long recipientId;

    private @Nullable String address;

    private String language;

    /** What stands in the gaps of the letter, one line each. */
    private String words;

    @Enumerated(EnumType.STRING)
    private OutboxState state = OutboxState.WAITING;

    private int tries;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMail() {}

    public OutboxMail(String effectKey, Letter letter, Recipient recipient, List<String> words, Instant now) {
        this.effectKey = effectKey;
        this.letter = letter;
        this.recipientId = recipient.personId();
        this.address = recipient.address();
        this.language = recipient.language().toLanguageTag();
        this.words = words.stream().map(OutboxMail::onOneLine).collect(Collectors.joining("\n"));
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    /** What somebody typed as their name must not become lines of its own in a letter. */
    private static String onOneLine(String word) {
        return word.replaceAll("\\R|\\p{Cntrl}", " ").strip();
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        state = OutboxState.SENT;
        tries++;
        sentAt = now;
    }

    /** It did not work this time. */
    public void failed(Instant now) {
        tries++;
        nextTryAt = now.plus(Retry.after(tries));
        if (tries >= Retry.TRIES) {
            state = OutboxState.GIVEN_UP;
        }
    }

    /** What it said is nobody's business any more. */
    public void forgetWords() {
        words = "";
    }

    public String effectKey() {
        return effectKey;
    }

    public Letter letter() {
        return letter;
    }

    public @Nullable Long recipientId() {
        return recipientId;
    }

    public @Nullable String address() {
        return address;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public List<String> words() {
        return List.of(words.split("\n", -1));
    }

    public OutboxState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
