package org.peerpath.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/**
 * A browser that somebody asked to remember after passing both steps: for thirty days it stands for the second one. Whoever
 * tries passwords from elsewhere cannot make it rest.
 */
@Entity
@Table(name = "known_browser")
public class KnownBrowser extends VersionedEntity {
    public static final Duration REMEMBERED = Duration.ofDays(30);

    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    private Instant until;

    @SuppressWarnings("NullAway.Init")
    protected KnownBrowser() {}

    public KnownBrowser(long personId, String tokenHash, Instant now) {
        this.personId = personId;
        this.tokenHash = tokenHash;
        this.until = now.plus(REMEMBERED);
    }

    public long personId() {
        return personId;
    }

    public Instant until() {
        return until;
    }
}
