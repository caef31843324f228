package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_CODE_IS_RIGHT_AND_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.peerpath.access.RecoveryCode;
import org.peerpath.access.SecondFactor;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.kernel.service.SecretLinks;

/** Looks at what somebody typed as their second step: a code of their app, or one of their recovery codes. */
@ApplicationScoped
class CodeCheck {
    private static final String USE = "second-factor";
    private static final int CODES = 10;

    @Inject
    private SecondFactors factors;

    @Inject
    private ServerKey key;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Uses the code up.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if it is wrong, or was used before
     */
    void use(long personId, String typed) {
        var code = ReadableCode.canonical(typed);
        if (code.length() > 10) {
            factors.code(personId, SecretLinks.hash(code))
                    .orElseThrow(A_CODE_IS_RIGHT_AND_NEW::violated)
                    .use(clock.instant());
            audit.record(AuditKind.RECOVERY_CODE_USED, personId);
        } else {
            var factor = factors.lockOf(personId).orElseThrow(A_CODE_IS_RIGHT_AND_NEW::violated);
            factor.use(step(factor, typed).orElseThrow(A_CODE_IS_RIGHT_AND_NEW::violated));
        }
    }

    boolean isSetUp(long personId) {
        return factors.of(personId).filter(SecondFactor::isConfirmed).isPresent();
    }

    byte[] seal(long personId, byte[] secret) {
        return key.lock(USE).seal(secret, USE + personId);
    }

    byte[] secret(SecondFactor factor) {
        return key.lock(USE).open(factor.sealedSecret(), USE + factor.personId());
    }

    /** The next code that would be right: for the demonstration, where nobody has a phone. */
    String next(SecondFactor factor) {
        var step = Math.max(Totp.step(clock.instant()), factor.lastStep() + 1);
        return Totp.code(secret(factor), step);
    }

    /** New codes on paper; the ones before open nothing any more. */
    List<String> newCodes(long personId) {
        factors.removeCodes(personId);
        var codes = Stream.generate(ReadableCode::random).limit(CODES).toList();
        codes.forEach(code -> factors.add(new RecoveryCode(personId, SecretLinks.hash(ReadableCode.canonical(code)))));
        return codes;
    }

    private OptionalLong step(SecondFactor factor, String typed) {
        return Totp.stepOf(secret(factor), typed, clock.instant());
    }
}
