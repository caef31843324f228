package org.peerpath.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One browser before one link. A code is good for the browser that asked for it, for ten minutes and five tries; whoever
 * opens the same link elsewhere is asked for a code of their own.
 */
@Entity
@Table(name = "link_visit")
public class LinkVisit extends VersionedEntity {
    /** How long a code is good. */
    public static final Duration CODE_VALID = Duration.ofMinutes(10);

    /** How often one may be tried. */
    public static final int TRIES = 5;

    /** How long a browser that passed may go on: long enough for a week of days, short on a shared computer. */
    public static final Duration STAY = Duration.ofHours(1);

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "link_id")
    private long linkId;

    @Column(name = "browser_hash")
    private String browserHash;

    @Column(name = "code_hash")
    private String codeHash = "";

    @Column(name = "code_until")
    private Instant codeUntil;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "passed_at")
    private @Nullable Instant passedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkVisit() {}

    public LinkVisit(ConfirmationLink link, String browserHash, String codeHash, Instant now) {
        this.organisationId = link.organisationId();
        this.linkId = link.id();
        this.browserHash = browserHash;
        send(codeHash, now);
    }

    /** A new code; one sent before is worth nothing any more. */
    public final void send(String newCodeHash, Instant now) {
        codeHash = newCodeHash;
        codeUntil = now.plus(CODE_VALID);
        codeTries = 0;
        passedAt = null;
    }

    /**
     * Somebody types a code. Each try counts before it is looked at.
     *
     * @param nextBrowserHash the browser is known by another secret once it has passed
     */
    public boolean pass(String typedHash, String nextBrowserHash, Instant now) {
        if (!isCodeGood(now)) {
            return false;
        }
        codeTries++;
        if (!codeHash.equals(typedHash)) {
            return false;
        }
        codeHash = "";
        passedAt = now;
        browserHash = nextBrowserHash;
        return true;
    }

    LinkStanding standing(Instant now) {
        if (passedAt != null && now.isBefore(passedAt.plus(STAY))) {
            return LinkStanding.PASSED;
        }
        return isCodeGood(now) ? LinkStanding.CODE_SENT : LinkStanding.NEEDS_CODE;
    }

    private boolean isCodeGood(Instant now) {
        return !codeHash.isEmpty() && codeTries < TRIES && now.isBefore(codeUntil);
    }
}
