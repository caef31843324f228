package org.peerpath.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A name somebody wants on certificates. When they choose another, this one is sealed: it can matter for a certificate that
 * was issued under it, and it is nobody's business otherwise, for example after a transition.
 */
@Entity
@Table(name = "certificate_name")
public class CertificateName extends VersionedEntity {
    /** Longest name, in characters. */
    public static final int MAX = 200;

    @Column(name = "person_id")
    private long personId;

    private String name;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected CertificateName() {}

    public CertificateName(long personId, String name, Instant now) {
        this.personId = personId;
        this.name = name;
        this.chosenAt = now;
    }

    /** Another name was chosen. */
    public void seal(Instant now) {
        sealedAt = now;
    }

    public String name() {
        return name;
    }
}
