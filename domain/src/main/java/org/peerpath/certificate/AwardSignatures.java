package org.peerpath.certificate;

import static org.peerpath.certificate.CertificateRule.NO_ONE_SIGNS_THEIR_OWN_CERTIFICATE;
import static org.peerpath.certificate.CertificateRule.NO_ONE_SIGNS_TWICE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The two people behind an award: whoever signs for the issuing organisation, and the course lead who stands for it. */
@Embeddable
public class AwardSignatures {
    @Column(name = "issued_by")
    private long issuedBy;

    @Column(name = "course_lead_id")
    private long courseLeadId;

    protected AwardSignatures() {}

    /** Refused unless the two and the holder are three people. */
    public AwardSignatures(long issuedBy, long courseLeadId, long holderId) {
        NO_ONE_SIGNS_THEIR_OWN_CERTIFICATE.require(issuedBy != holderId && courseLeadId != holderId);
        NO_ONE_SIGNS_TWICE.require(issuedBy != courseLeadId);
        this.issuedBy = issuedBy;
        this.courseLeadId = courseLeadId;
    }

    public long issuedBy() {
        return issuedBy;
    }

    public long courseLeadId() {
        return courseLeadId;
    }
}
