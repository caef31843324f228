package org.peerpath.attestation;

import static org.peerpath.attestation.AttestationRule.AN_ENDED_CONTACT_STAYS_AS_IT_IS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Where a practice supervisor without an account is written to. Their course registered the address; every code and every
 * link goes there and nowhere else.
 */
@Entity
@Table(name = "practice_contact")
public class PracticeContact extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    @Column(name = "person_id")
    private long personId;

    private String address;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "registered_by")
    private long registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PracticeContact() {}

    /** @param organisationId whose course lead registers them */
    public PracticeContact(
            long organisationId, long hostOrganisationId, long personId, String address, long by, Instant now) {
        this.organisationId = organisationId;
        this.hostOrganisationId = hostOrganisationId;
        this.personId = personId;
        this.registeredBy = by;
        this.registeredAt = now;
        this.address = canonical(address);
        this.openKey = key(organisationId, hostOrganisationId, this.address);
    }

    /** Addresses are compared without regard to case, since people type them either way. */
    public static String canonical(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** What is unique as long as the contact is not ended. */
    public static String key(long organisationId, long hostOrganisationId, String address) {
        return organisationId + ":" + hostOrganisationId + ":" + canonical(address);
    }

    /** Letters go elsewhere from now on; whoever says so answers for it. */
    public void moveTo(String newAddress, long by) {
        AN_ENDED_CONTACT_STAYS_AS_IT_IS.require(endedAt == null);
        address = canonical(newAddress);
        openKey = key(organisationId, hostOrganisationId, address);
        registeredBy = by;
    }

    /** @return whether it was open until now */
    public boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        openKey = null;
        return true;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public long organisationId() {
        return organisationId;
    }

    public long hostOrganisationId() {
        return hostOrganisationId;
    }

    public long personId() {
        return personId;
    }

    public String address() {
        return address;
    }

    public long registeredBy() {
        return registeredBy;
    }
}
