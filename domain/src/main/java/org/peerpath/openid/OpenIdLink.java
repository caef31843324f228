package org.peerpath.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Whoever the provider knows by this subject may come in as this person. The subject is the one thing that stays the same
 * there (OpenID Connect Core 1.0, 5.7); addresses change hands.
 */
@Entity
@Table(name = "open_id_link")
public class OpenIdLink extends VersionedEntity {
    /** Longest issuer we keep, in characters. */
    public static final int ISSUER_MAX = 400;

    /** Longest subject there is, in characters (OpenID Connect Core 1.0, 2). */
    public static final int SUBJECT_MAX = 255;

    @Column(name = "person_id")
    private long personId;

    private String issuer;
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected OpenIdLink() {}

    public OpenIdLink(long personId, String issuer, String subject, Instant now) {
        this.personId = personId;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    /** It opens nothing any more. It is remembered, so that it does not come back by the address alone. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public long personId() {
        return personId;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
