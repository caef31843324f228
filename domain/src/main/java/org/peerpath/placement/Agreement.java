package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * One version of what trainee, host and course agree: words that never change once they were shown. A change is a new
 * version that all three sign again.
 */
@Entity
@Table(name = "agreement")
public class Agreement extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    private int number;

    /** BCP 47 tag of the language the terms are written in. */
    private String language;

    private String terms;

    /** SHA-256 of the terms, in hexadecimal. */
    private String hash;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Who wrote these terms, and for which side; nobody where that was not asked yet. */
    @Column(name = "proposed_by")
    private @Nullable Long proposedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_as")
    private @Nullable Capacity proposedAs;

    /** Since when all three have signed it. */
    @Column(name = "in_force_at")
    private @Nullable Instant inForceAt;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    public Agreement(Placement placement, int number, String language, String terms, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.number = number;
        this.language = language;
        this.terms = terms;
        this.hash = hashOf(terms);
        this.proposedAt = now;
    }

    /** Says who wrote these terms. */
    public Agreement by(long personId, Capacity capacity) {
        proposedBy = personId;
        proposedAs = capacity;
        return this;
    }

    /** All three have signed: from now on this version holds, until a later one does. */
    public void comeIntoForce(Instant now) {
        inForceAt = now;
    }

    /** Whether all three have signed it. */
    public boolean isSignedByAll() {
        return inForceAt != null;
    }

    /**
     * A signature under exactly these words.
     *
     * @param shownHash the hash that the page carried which the person read
     */
    public AgreementSignature sign(long personId, Capacity capacity, String shownHash, Instant now) {
        SIGN_EXACTLY_WHAT_WAS_SHOWN.require(hash.equals(shownHash));
        return new AgreementSignature(this, personId, capacity, now);
    }

    private static String hashOf(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    public long organisationId() {
        return organisationId;
    }

    public long placementId() {
        return placementId;
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
    }

    public String terms() {
        return terms;
    }

    public String hash() {
        return hash;
    }
}
