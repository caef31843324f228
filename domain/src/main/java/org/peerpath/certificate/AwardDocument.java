package org.peerpath.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peerpath.kernel.VersionedEntity;

/** The file that was handed out for an award, kept apart so that no list carries it, with its fingerprint. */
@Entity
@Table(name = "award_document")
public class AwardDocument extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "award_id")
    private long awardId;

    private byte[] pdf;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected AwardDocument() {}

    public AwardDocument(Award award, byte[] pdf) {
        this.organisationId = award.organisationId();
        this.awardId = award.id();
        this.pdf = pdf.clone();
        this.sha256 = fingerprint(pdf);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Whether the file is still the one that was handed out. */
    public boolean isWhole() {
        return sha256.equals(fingerprint(pdf));
    }

    private static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
