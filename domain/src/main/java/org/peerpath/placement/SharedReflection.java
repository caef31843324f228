package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_REFLECTION_IS_SHARED_WITH_SOMEBODY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A reflection that its owner let named people read: a copy, made at one moment. What they write later stays theirs alone,
 * and when they end it the copy is gone.
 */
@Entity
@Table(name = "shared_reflection")
public class SharedReflection extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "trainee_id")
    private long traineeId;

    /** The copy, sealed under the server's key: those who were named have none of their own for it. */
    private byte[] sealed;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected SharedReflection() {}

    public SharedReflection(Placement placement, LogEntry entry, byte[] sealed, Instant now) {
        this.organisationId = placement.organisationId();
        this.logEntryId = entry.id();
        this.traineeId = entry.traineeId();
        this.sealed = sealed.clone();
        this.sharedAt = now;
    }

    /** Those who may read it, once the copy is saved. */
    public List<SharedReader> with(Collection<Long> readers) {
        A_REFLECTION_IS_SHARED_WITH_SOMEBODY.require(!readers.isEmpty());
        return readers.stream().map(reader -> new SharedReader(id(), reader)).toList();
    }

    /**
     * Its owner ends it: nobody reads it any more.
     *
     * @return whether it was still shared
     */
    public boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        sealed = new byte[0];
        return true;
    }
}
