package org.peerpath.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/** A day that a link lists, as it was when the letter was written. */
@Entity
@Table(name = "linked_day")
public class LinkedDay extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "link_id")
    private long linkId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "entry_version")
    private long entryVersion;

    @Column(name = "shown_hash")
    private String shownHash;

    @SuppressWarnings("NullAway.Init")
    protected LinkedDay() {}

    public LinkedDay(ConfirmationLink link, long logEntryId, long entryVersion, String shownHash) {
        this.organisationId = link.organisationId();
        this.linkId = link.id();
        this.logEntryId = logEntryId;
        this.entryVersion = entryVersion;
        this.shownHash = shownHash;
    }

    /** Whether the day is still what the letter was about. */
    public boolean isStill(long version, String hash) {
        return entryVersion == version && shownHash.equals(hash);
    }

    public long logEntryId() {
        return logEntryId;
    }
}
