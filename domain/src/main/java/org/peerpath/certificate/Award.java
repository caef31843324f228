package org.peerpath.certificate;

import static org.peerpath.certificate.CertificateRule.ONLY_SUSPENDED_CERTIFICATES_ARE_REINSTATED;
import static org.peerpath.certificate.CertificateRule.ONLY_VALID_CERTIFICATES_ARE_SUSPENDED;
import static org.peerpath.certificate.CertificateRule.REVOKED_IS_FINAL;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.VersionedEntity;

/**
 * An award that was issued. What it says was frozen at that moment, together with the evaluated requirements that allowed
 * it: neither is ever written again. What can still happen is that it is suspended and reinstated, or revoked for good;
 * each step leaves an {@link AwardStatusEvent}.
 */
@Entity
@Table(name = "award")
public class Award extends VersionedEntity {
    /** Stands where the name of a holder stood. */
    public static final String NOBODY = "–";

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_id")
    private long personId;

    /** Which of the programme's awards. */
    @Column(name = "award_key")
    private String awardKey;

    /** The same while it holds; nothing once revoked. With the enrolment it is unique: no award is issued twice. */
    @Column(name = "held_key")
    private @Nullable String heldKey;

    private String code;

    @Enumerated(EnumType.STRING)
    private AwardState state = AwardState.ISSUED;

    private String holder;

    /** What kind of certificate it is, as printed. */
    private String kind;

    private String title;

    /** The frozen face, as text that keeps. */
    private String face;

    /** The evaluated requirements that allowed it, as text that keeps. */
    private String evaluation;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Embedded
    private AwardSignatures signatures;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    public Award(
            Enrolment enrolment,
            String awardKey,
            AwardCode code,
            CertificateFace face,
            Frozen frozen,
            AwardSignatures signatures) {
        this.organisationId = enrolment.organisationId();
        this.enrolmentId = enrolment.id();
        this.personId = enrolment.personId();
        this.awardKey = awardKey;
        this.heldKey = awardKey;
        this.code = code.letters();
        this.holder = face.holder();
        this.kind = face.heading();
        this.title = face.title();
        this.face = frozen.face();
        this.evaluation = frozen.evaluation();
        this.issuedOn = face.issuedOn();
        this.validUntil = face.validUntil();
        this.signatures = signatures;
    }

    /** The first step, once the award is saved. */
    public AwardStatusEvent issued(Instant now) {
        return new AwardStatusEvent(this, AwardStep.ISSUED, "", signatures.issuedBy(), now);
    }

    public AwardStatusEvent suspend(String reason, long by, Instant now) {
        REVOKED_IS_FINAL.require(state != AwardState.REVOKED);
        ONLY_VALID_CERTIFICATES_ARE_SUSPENDED.require(state == AwardState.ISSUED);
        state = AwardState.SUSPENDED;
        return new AwardStatusEvent(this, AwardStep.SUSPENDED, reason, by, now);
    }

    public AwardStatusEvent reinstate(String reason, long by, Instant now) {
        REVOKED_IS_FINAL.require(state != AwardState.REVOKED);
        ONLY_SUSPENDED_CERTIFICATES_ARE_REINSTATED.require(state == AwardState.SUSPENDED);
        state = AwardState.ISSUED;
        return new AwardStatusEvent(this, AwardStep.REINSTATED, reason, by, now);
    }

    public AwardStatusEvent revoke(String reason, long by, Instant now) {
        REVOKED_IS_FINAL.require(state != AwardState.REVOKED);
        state = AwardState.REVOKED;
        heldKey = null;
        return new AwardStatusEvent(this, AwardStep.REVOKED, reason, by, now);
    }

    /**
     * Its holder erased everything about themselves: that this number does not hold stays known, and not whose it was.
     *
     * @param nobodys the same face, made out to nobody
     */
    public void forgetHolder(String nobodys) {
        holder = NOBODY;
        face = nobodys;
    }

    public long organisationId() {
        return organisationId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public long personId() {
        return personId;
    }

    public AwardState state() {
        return state;
    }

    public String holder() {
        return holder;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public String face() {
        return face;
    }

    public String evaluation() {
        return evaluation;
    }

    /** What is frozen at issue. */
    public record Frozen(String face, String evaluation) {}
}
