package org.peerpath.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/**
 * The key of one person's private journal, locked with a key that only their password yields. Whoever has the database,
 * the files and the server's configuration, but not the password, cannot open it; neither can an administrator.
 */
@Entity
@Table(name = "journal_key")
public class JournalKey extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    private byte[] salt;

    @Column(name = "locked_key")
    private byte[] lockedKey;

    @SuppressWarnings("NullAway.Init")
    protected JournalKey() {}

    public JournalKey(long personId, byte[] salt, byte[] lockedKey) {
        this.personId = personId;
        this.salt = salt.clone();
        this.lockedKey = lockedKey.clone();
    }

    public long personId() {
        return personId;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] lockedKey() {
        return lockedKey.clone();
    }
}
