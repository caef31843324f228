package org.peerpath.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.ConfirmationMethod;
import org.peerpath.placement.DaysConfirmed;

/** This person confirmed these hours, by this method. Written once, in the same moment, and never changed. */
@Entity
@Table(name = "attestation")
public class Attestation extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private ConfirmationMethod method;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "link_id")
    private @Nullable Long linkId;

    @Column(name = "keyed_by")
    private @Nullable Long keyedBy;

    @Column(name = "countersigned_by")
    private @Nullable Long countersignedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attestation() {}

    public Attestation(DaysConfirmed days) {
        this.personId = days.personId();
        this.method = days.how().method();
        this.confirmedAt = days.at();
        this.linkId = days.how().linkId();
        this.keyedBy = days.how().keyedBy();
        this.countersignedBy = days.how().countersignedBy();
    }
}
