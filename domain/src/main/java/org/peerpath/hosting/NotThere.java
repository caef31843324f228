package org.peerpath.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/**
 * A host at which somebody does not practise: never on a ward that treated them. Said by themselves, without a reason, and
 * taken back by themselves; there is no column for why.
 */
@Entity
@Table(name = "not_there")
public class NotThere extends VersionedEntity {
    @Column(name = "trainee_id")
    private long traineeId;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected NotThere() {}

    public NotThere(long traineeId, long hostOrganisationId, Instant now) {
        this.traineeId = traineeId;
        this.hostOrganisationId = hostOrganisationId;
        saidAt = now;
    }
}
