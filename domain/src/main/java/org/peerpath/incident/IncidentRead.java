package org.peerpath.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** Somebody opened an incident: its trainee sees who and when. */
@Entity
@Table(name = "incident_read")
public class IncidentRead extends VersionedEntity {
    @Column(name = "incident_id")
    private long incidentId;

    @Column(name = "reader_id")
    private long readerId;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected IncidentRead() {}

    public IncidentRead(long incidentId, long readerId, Instant now) {
        this.incidentId = incidentId;
        this.readerId = readerId;
        this.readAt = now;
    }
}
