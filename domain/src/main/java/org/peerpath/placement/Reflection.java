package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/**
 * What a day did with the trainee, for the trainee alone. Only sealed bytes are kept, and only the trainee's own signed-in
 * session can open them: no supervisor, no trainer, no administrator.
 */
@Entity
@Table(name = "reflection")
public class Reflection extends VersionedEntity {
    /** Longest reflection, in characters. */
    public static final int TEXT_MAX = 8000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "trainee_id")
    private long traineeId;

    private byte[] sealed;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    public Reflection(long organisationId, LogEntry entry, byte[] sealed, Instant now) {
        this.organisationId = organisationId;
        this.logEntryId = entry.id();
        this.traineeId = entry.traineeId();
        rewrite(sealed, now);
    }

    public final void rewrite(byte[] newSealed, Instant now) {
        sealed = newSealed.clone();
        writtenAt = now;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public long logEntryId() {
        return logEntryId;
    }
}
