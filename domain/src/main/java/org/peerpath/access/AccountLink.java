package org.peerpath.access;

import static org.peerpath.access.AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** A link in a letter that opens one thing, once, for a while; kept as a hash. A newer one takes the place of an older. */
@Entity
@Table(name = "account_link")
public class AccountLink extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "link_hash")
    private String linkHash;

    private Instant until;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    /** @param detail the new address, where the link is about one */
    public AccountLink(long personId, LinkPurpose purpose, String linkHash, @Nullable String detail, Instant now) {
        this.personId = personId;
        this.purpose = purpose;
        this.linkHash = linkHash;
        this.detail = detail;
        this.until = now.plus(purpose.valid());
    }

    public void use(Instant now) {
        A_LINK_WORKS_ONCE_AND_IN_TIME.require(isOpen(now));
        usedAt = now;
    }

    /** A newer one was sent, or what it was for is done otherwise. */
    public void supersede(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(until);
    }

    public long personId() {
        return personId;
    }

    /** @throws IllegalStateException if this link is about nothing more than its purpose */
    public String detail() {
        if (detail == null) {
            throw new IllegalStateException("A link for " + purpose + " has no detail");
        }
        return detail;
    }
}
