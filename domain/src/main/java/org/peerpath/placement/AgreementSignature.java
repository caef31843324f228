package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerpath.kernel.VersionedEntity;

/** Who signed which words, when, and for whom: the person, the time, and the hash of what was shown. */
@Entity
@Table(name = "agreement_signature")
public class AgreementSignature extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AgreementSignature() {}

    AgreementSignature(Agreement agreement, long personId, Capacity capacity, Instant now) {
        this.organisationId = agreement.organisationId();
        this.agreementId = agreement.id();
        this.personId = personId;
        this.capacity = capacity;
        this.signedAt = now;
        this.hash = agreement.hash();
    }

    public long agreementId() {
        return agreementId;
    }

    public long personId() {
        return personId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public String hash() {
        return hash;
    }
}
