package org.peerpath.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody signed in on one device. It ends when they sign out there or elsewhere, after half an hour without a sign of
 * life, and after twelve hours in any case; a half-way one after ten minutes (OWASP ASVS 5.0, 7.3). What the cookie holds is
 * stored as a hash only.
 */
@Entity
@Table(name = "device_session")
public class DeviceSession extends VersionedEntity {
    /** Without a request for so long, it is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** Over after this long, however busy. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** For so long the password counts while the code is looked up. */
    public static final Duration HALF_WAY = Duration.ofMinutes(10);

    /** For so long somebody who proved who they are need not do so again. */
    public static final Duration PROOF = Duration.ofMinutes(10);

    /** Longest name of a device, in characters. */
    public static final int DEVICE_MAX = 80;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "second_factor")
    private boolean secondFactor;

    private String device;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "proved_at")
    private Instant provedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "journal_key")
    private byte @Nullable [] journalKey;

    @SuppressWarnings("NullAway.Init")
    protected DeviceSession() {}

    private DeviceSession(long personId, Stage stage, String tokenHash, String device, Instant now) {
        this.personId = personId;
        this.stage = stage;
        this.tokenHash = tokenHash;
        this.device = device;
        this.begunAt = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    /** The password was right, and a code is asked for. */
    public static DeviceSession halfWay(long personId, String tokenHash, String device, Instant now) {
        return new DeviceSession(personId, Stage.HALF_WAY, tokenHash, device, now);
    }

    /**
     * Somebody is in.
     *
     * @param secondFactor whether a second step was passed, now or in this browser before
     */
    public static DeviceSession in(long personId, String tokenHash, String device, boolean secondFactor, Instant now) {
        var session = new DeviceSession(personId, Stage.IN, tokenHash, device, now);
        session.secondFactor = secondFactor;
        return session;
    }

    /** Who they are was shown at this time, which may be before they came in here. */
    public void provedElsewhere(Instant shownAt) {
        provedAt = shownAt.isBefore(begunAt) ? shownAt : begunAt;
    }

    /** Puts the key of the journal beside it, sealed under the token. */
    public void carry(byte @Nullable [] sealedJournalKey) {
        journalKey = sealedJournalKey == null ? null : sealedJournalKey.clone();
    }

    /** The code was right: from here on under a new token. */
    public void passSecondStep(String newTokenHash, Instant now) {
        stage = Stage.IN;
        secondFactor = true;
        prove(newTokenHash, now);
    }

    /** The second step does not stand behind it any more. */
    public void loseSecondStep() {
        secondFactor = false;
    }

    /** Somebody proved again who they are; the old token is worth nothing any more. */
    public void prove(String newTokenHash, Instant now) {
        tokenHash = newTokenHash;
        seenAt = now;
        provedAt = now;
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Whether it counts at this moment. */
    public boolean isAlive(Instant now) {
        var idle = stage == Stage.HALF_WAY ? HALF_WAY : IDLE;
        return endedAt == null && now.isBefore(seenAt.plus(idle)) && now.isBefore(begunAt.plus(LONGEST));
    }

    /** When it ends if the last sign of life is this one. */
    public Instant endsAt(Instant seen) {
        var idle = seen.plus(IDLE);
        var longest = begunAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    public boolean isProved(Instant now) {
        return stage == Stage.IN && now.isBefore(provedAt.plus(PROOF));
    }

    public long personId() {
        return personId;
    }

    public Stage stage() {
        return stage;
    }

    public boolean secondFactor() {
        return secondFactor;
    }

    public String device() {
        return device;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public byte @Nullable [] journalKey() {
        return journalKey == null ? null : journalKey.clone();
    }
}
