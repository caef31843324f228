package org.peerpath.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/** A row that was signed on the sheet, as the entry was when it was printed. */
@Entity
@Table(name = "keyed_day")
public class KeyedDay extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "sheet_id")
    private long sheetId;

    @Column(name = "log_entry_id")
    private long logEntryId;

    @Column(name = "entry_version")
    private long entryVersion;

    @SuppressWarnings("NullAway.Init")
    protected KeyedDay() {}

    public KeyedDay(KeyedSheet sheet, long logEntryId, long entryVersion) {
        this.organisationId = sheet.organisationId();
        this.sheetId = sheet.id();
        this.logEntryId = logEntryId;
        this.entryVersion = entryVersion;
    }

    public long logEntryId() {
        return logEntryId;
    }

    public long entryVersion() {
        return entryVersion;
    }
}
