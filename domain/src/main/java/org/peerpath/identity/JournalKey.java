package org.peerpath.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * The key of one person's private journal, locked with a key that only their password yields, and if they wish with a
 * recovery code on paper. Whoever has the database, the files and the server's configuration, but neither of these, cannot
 * open it; an administrator cannot either. After a forgotten password it retires, locked as it is, and a new one begins; it
 * opens again by the recovery code or the old password, and is then locked by the new key too.
 */
@Entity
@Table(name = "journal_key")
public class JournalKey extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    /** The person again while this is the key for new pages: of each person one. */
    @Column(name = "current_of")
    private @Nullable Long currentOf;

    private byte[] salt;

    @Column(name = "locked_key")
    private byte[] lockedKey;

    @Column(name = "recovery_lock")
    private byte @Nullable [] recoveryLock;

    @Column(name = "locked_by_next")
    private byte @Nullable [] lockedByNext;

    @SuppressWarnings("NullAway.Init")
    protected JournalKey() {}

    public JournalKey(long personId, byte[] salt, byte[] lockedKey) {
        this.personId = personId;
        this.currentOf = personId;
        this.salt = salt.clone();
        this.lockedKey = lockedKey.clone();
    }

    /** The same key under a new password. */
    public void relock(byte[] newSalt, byte[] newlyLockedKey) {
        salt = newSalt.clone();
        lockedKey = newlyLockedKey.clone();
    }

    /** A recovery code opens it as well; an earlier code does not any more. */
    public void recoverableBy(byte[] keyLockedByCode) {
        recoveryLock = keyLockedByCode.clone();
    }

    /** Its password was forgotten: what it locks stays locked for now. */
    public void retire() {
        currentOf = null;
    }

    /** Found again: from now on the person's present key opens it. */
    public void recover(byte[] keyLockedByPresentKey) {
        lockedByNext = keyLockedByPresentKey.clone();
    }

    public boolean isRetired() {
        return currentOf == null;
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

    public byte @Nullable [] recoveryLock() {
        return recoveryLock == null ? null : recoveryLock.clone();
    }

    public byte @Nullable [] lockedByNext() {
        return lockedByNext == null ? null : lockedByNext.clone();
    }
}
