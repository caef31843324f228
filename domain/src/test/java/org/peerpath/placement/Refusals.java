package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.peerpath.kernel.BusinessRuleViolation;

/** Says which rule refused. */
final class Refusals {
    private Refusals() {}

    static void refuses(PlacementRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.rule())
                                .isEqualTo(rule));
    }
}
