package org.peerpath.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

class AwardTest {
    private static final long TRAINEE = 1;
    private static final long ISSUER = 2;
    private static final long LEAD = 3;

    @Test
    void two_different_people_sign_for_a_third() {
        var signatures = new AwardSignatures(ISSUER, LEAD, TRAINEE);
        assertThat(signatures.issuedBy()).isEqualTo(ISSUER);
        assertThat(signatures.courseLeadId()).isEqualTo(LEAD);
    }

    @Test
    void no_one_signs_twice() {
        refused(CertificateRule.NO_ONE_SIGNS_TWICE, () -> new AwardSignatures(LEAD, LEAD, TRAINEE));
    }

    @Test
    void no_one_signs_their_own_certificate() {
        refused(CertificateRule.NO_ONE_SIGNS_THEIR_OWN_CERTIFICATE, () -> new AwardSignatures(TRAINEE, LEAD, TRAINEE));
        refused(
                CertificateRule.NO_ONE_SIGNS_THEIR_OWN_CERTIFICATE,
                () -> new AwardSignatures(ISSUER, TRAINEE, TRAINEE));
    }

    private static void refused(CertificateRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
