package org.peerpath.certificate.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.HolderName;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.Consents;
import org.peerpath.kernel.service.AsPlatform;

/**
 * Anybody checks a certificate by its code. An altered code, an unknown one and one that was withdrawn get the very same
 * answer. No name is ever shown: who already knows it can ask whether it is the one.
 */
@Stateless
@AsPlatform
public class CertificateCheck {
    @Inject
    private Awards awards;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CheckedAward check(String code) {
        return AwardCode.read(code)
                .flatMap(this::confirmed)
                .map(award -> CheckedAward.of(award, FrozenFace.read(award.face()), LocalDate.now(clock)))
                .orElse(CheckedAward.UNKNOWN);
    }

    /** Whether the name somebody typed is the one on the certificate; not for a code that says nothing. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean bears(String code, String name) {
        return AwardCode.read(code)
                .flatMap(this::confirmed)
                .map(Award::holder)
                .filter(holder -> HolderName.same(name, holder))
                .isPresent();
    }

    /** Whoever took back that it may be confirmed has one that nobody knows of. */
    private Optional<Award> confirmed(AwardCode code) {
        return awards.under(code)
                .filter(award -> !consents.isWithdrawn(award.personId(), ConsentPurpose.CERTIFICATE_CHECK));
    }
}
