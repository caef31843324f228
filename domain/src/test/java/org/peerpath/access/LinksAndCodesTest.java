package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

/** What is sent in a letter, stands on paper or is shown by a phone opens once, and some of it for a while only. */
class LinksAndCodesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void a_link_for_a_new_password_works_once_and_for_an_hour() {
        var link = new AccountLink(7, LinkPurpose.NEW_PASSWORD, "hash", null, NOW);
        assertThat(link.isOpen(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofHours(1)))).isFalse();
        link.use(NOW.plus(Duration.ofMinutes(5)));
        refuses(AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME, () -> link.use(NOW.plus(Duration.ofMinutes(6))));
    }

    @Test
    void a_link_for_a_new_address_works_for_a_day_and_not_after_a_newer_one() {
        var link = new AccountLink(7, LinkPurpose.NEW_ADDRESS, "hash", "new@example.org", NOW);
        assertThat(link.isOpen(NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(1)))).isFalse();
        link.supersede(NOW);
        refuses(AccessRule.A_LINK_WORKS_ONCE_AND_IN_TIME, () -> link.use(NOW.plus(Duration.ofMinutes(1))));
    }

    @Test
    void a_code_of_the_phone_and_every_earlier_one_are_used_up() {
        var factor = new SecondFactor(7, new byte[] {1});
        factor.use(100);
        refuses(AccessRule.A_CODE_IS_RIGHT_AND_NEW, () -> factor.use(100));
        refuses(AccessRule.A_CODE_IS_RIGHT_AND_NEW, () -> factor.use(99));
        factor.use(101);
        assertThat(factor.lastStep()).isEqualTo(101);
    }

    @Test
    void a_recovery_code_opens_once() {
        var code = new RecoveryCode(7, "hash");
        code.use(NOW);
        refuses(AccessRule.A_CODE_IS_RIGHT_AND_NEW, () -> code.use(NOW));
    }

    private static void refuses(AccessRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
