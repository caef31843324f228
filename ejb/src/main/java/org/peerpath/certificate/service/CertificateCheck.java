package org.peerpath.certificate.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.HolderName;
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
    private Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CheckedAward check(String code) {
        return AwardCode.read(code)
                .flatMap(awards::under)
                .map(award -> CheckedAward.of(award, FrozenFace.read(award.face()), LocalDate.now(clock)))
                .orElse(CheckedAward.UNKNOWN);
    }

    /** Whether the name somebody typed is the one on the certificate; not for a code that says nothing. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean bears(String code, String name) {
        return AwardCode.read(code)
                .flatMap(awards::under)
                .map(Award::holder)
                .filter(holder -> HolderName.same(name, holder))
                .isPresent();
    }
}
