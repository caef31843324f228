package org.peerpath.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** A programme that an organisation runs, under an address of its own. What it contains stands in its versions. */
@Entity
@Table(name = "programme")
public class Programme extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    /** The word in the address, unique on the platform. */
    private String slug;

    /** The programme of another organisation that this one is run after. */
    @Column(name = "variant_of")
    private @Nullable Long variantOf;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    public Programme(long organisationId, String slug) {
        this.organisationId = organisationId;
        this.slug = slug;
    }

    /** The programme with which an organisation runs that of another one, with values of its own. */
    public static Programme variant(long organisationId, String slug, long ofProgrammeId) {
        var variant = new Programme(organisationId, slug);
        variant.variantOf = ofProgrammeId;
        return variant;
    }

    /** The owner's programme, where this is a local variant of it. */
    public @Nullable Long variantOf() {
        return variantOf;
    }

    public long organisationId() {
        return organisationId;
    }

    public String slug() {
        return slug;
    }
}
