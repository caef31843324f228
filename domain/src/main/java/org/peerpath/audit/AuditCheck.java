package org.peerpath.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** A check of the chain that was made, and what it found. */
@Entity
@Table(name = "audit_check")
public class AuditCheck extends VersionedEntity {
    @Column(name = "checked_at")
    private Instant checkedAt;

    private long length;

    private String hash;

    @Enumerated(EnumType.STRING)
    private ChainFinding finding;

    @Column(name = "broken_at")
    private @Nullable Long brokenAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditCheck() {}

    public AuditCheck(ChainResult result, Instant now) {
        this.checkedAt = now;
        this.length = result.reached().length();
        this.hash = result.reached().hash();
        this.finding = result.finding();
        this.brokenAt = result.brokenAt();
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public ChainResult result() {
        return new ChainResult(finding, brokenAt, new ChainHead(length, hash));
    }
}
