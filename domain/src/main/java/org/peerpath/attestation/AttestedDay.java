package org.peerpath.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.DaysConfirmed;

/** A day that was confirmed: how long, and the fingerprint of exactly what was read before the yes. */
@Entity
@Table(name = "attested_day")
public class AttestedDay extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "attestation_id")
    private long attestationId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "entry_version")
    private long entryVersion;

    private int minutes;

    @Column(name = "shown_hash")
    private String shownHash;

    @SuppressWarnings("NullAway.Init")
    protected AttestedDay() {}

    public AttestedDay(Attestation attestation, DaysConfirmed.Day day) {
        this.organisationId = day.organisationId();
        this.attestationId = attestation.id();
        this.logEntryId = day.entryId();
        this.entryVersion = day.version();
        this.minutes = day.minutes();
        this.shownHash = day.shownHash();
    }
}
