package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** Somebody read a shared reflection. Its owner sees who and when. */
@Entity
@Table(name = "reflection_read")
public class ReflectionRead extends VersionedEntity {
    @Column(name = "share_id")
    private long shareId;

    @Column(name = "reader_id")
    private long readerId;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ReflectionRead() {}

    public ReflectionRead(long shareId, long readerId, Instant now) {
        this.shareId = shareId;
        this.readerId = readerId;
        this.readAt = now;
    }
}
