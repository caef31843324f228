package org.peerpath.access;

import static org.peerpath.access.AccessRule.A_CODE_IS_RIGHT_AND_NEW;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * The second step of one person: an app on their phone that knows a secret shared with us and shows a new code every half
 * minute (RFC 6238). It counts from the first code that was right; each code opens once.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    public SecondFactor(long personId, byte[] sealedSecret) {
        this.personId = personId;
        this.sealedSecret = sealedSecret.clone();
    }

    /** A new secret, as the first code of the one before was never typed. */
    public void beginAnew(byte[] newSealedSecret) {
        sealedSecret = newSealedSecret.clone();
        confirmedAt = null;
        lastStep = 0;
    }

    /** The app showed its first code. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /**
     * Uses up the code of a half minute, counted since 1970; codes of it and of any earlier one are refused from now on.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if that half minute, or a later one, was used before
     */
    public void use(long step) {
        A_CODE_IS_RIGHT_AND_NEW.require(step > lastStep);
        lastStep = step;
    }

    public long personId() {
        return personId;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public long lastStep() {
        return lastStep;
    }

    public byte[] sealedSecret() {
        return sealedSecret.clone();
    }
}
