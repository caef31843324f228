package org.peerpath.certificate.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.peerpath.access.Door;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
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
    private Throttle throttle;

    @Inject
    private Clock clock;

    /**
     * What a code says. Codes that say nothing are counted, so that nobody tries one after the other.
     *
     * @return nothing if the door rests for where the visitor comes from
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CheckedAward> check(String code, Visitor visitor) {
        if (!throttle.mayTry(Door.VERIFY, visitor)) {
            return Optional.empty();
        }
        var found = AwardCode.read(code)
                .flatMap(this::confirmed)
                .map(award -> CheckedAward.of(award, FrozenFace.read(award.face()), LocalDate.now(clock)));
        if (found.isPresent()) {
            throttle.giveBack(Door.VERIFY, visitor);
        }
        return Optional.of(found.orElse(CheckedAward.UNKNOWN));
    }

    /** Whether the name somebody typed is the one on the certificate; not for a code that says nothing. Each try counts. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean bears(String code, String name, Visitor visitor) {
        throttle.mayTry(Door.VERIFY, visitor);
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
