package org.peerpath.access;

import static org.peerpath.access.AccessRule.A_CODE_IS_RIGHT_AND_NEW;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** One of the codes on paper that stand for the second step when the phone is gone. Each opens once; kept as a hash. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    public RecoveryCode(long personId, String codeHash) {
        this.personId = personId;
        this.codeHash = codeHash;
    }

    public void use(Instant now) {
        A_CODE_IS_RIGHT_AND_NEW.require(usedAt == null);
        usedAt = now;
    }
}
