package org.peerpath.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.peerpath.kernel.VersionedEntity;

/** A programme that an organisation runs, under an address of its own. What it contains stands in its versions. */
@Entity
@Table(name = "programme")
public class Programme extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    /** The word in the address, unique on the platform. */
    private String slug;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    public Programme(long organisationId, String slug) {
        this.organisationId = organisationId;
        this.slug = slug;
    }

    public long organisationId() {
        return organisationId;
    }

    public String slug() {
        return slug;
    }
}
