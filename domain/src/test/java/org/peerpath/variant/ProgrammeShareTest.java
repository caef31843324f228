package org.peerpath.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;

class ProgrammeShareTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final long OWNER = 1;
    private static final long LOCAL = 2;

    private static ProgrammeShare.Term from(LocalDate day) {
        return new ProgrammeShare.Term(day, TODAY, 7, NOW);
    }

    private static ProgrammeShare share(LocalDate day) {
        return new ProgrammeShare(saved(new Programme(OWNER, "ex-in")), LOCAL, from(day));
    }

    private static Programme saved(Programme programme) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(programme, 12L);
            return programme;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(VariantRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(rule));
    }

    @Test
    void it_begins_on_its_day_and_ends_once() {
        var share = share(TODAY.plusDays(1));
        refuses(VariantRule.NOTHING_IS_MADE_OF_WHAT_IS_NOT_SHARED, () -> share.requireOpen(TODAY));
        share.requireOpen(TODAY.plusDays(1));
        assertThat(share.end(NOW)).isTrue();
        assertThat(share.end(NOW)).isFalse();
        refuses(VariantRule.NOTHING_IS_MADE_OF_WHAT_IS_NOT_SHARED, () -> share.requireOpen(TODAY.plusDays(1)));
    }

    @Test
    void before_its_day_it_is_not_called_ended() {
        var share = share(TODAY.plusDays(1));
        assertThat(share.closed(TODAY)).contains(FileFault.SHARING_HAS_NOT_BEGUN);
        assertThat(share.closed(TODAY.plusDays(1))).isEmpty();
        share.end(NOW);
        assertThat(share.closed(TODAY.plusDays(1))).contains(FileFault.SHARING_HAS_ENDED);
    }

    @Test
    void it_can_begin_again_after_it_ended_and_not_before() {
        var share = share(TODAY);
        assertThat(share.again(from(TODAY.plusDays(3)))).isFalse();
        assertThat(share.isOpen(TODAY)).isTrue();
        share.end(NOW);
        assertThat(share.again(from(TODAY.plusDays(3)))).isTrue();
        assertThat(share.isOpen(TODAY)).isFalse();
        assertThat(share.isOpen(TODAY.plusDays(3))).isTrue();
    }

    @Test
    void it_is_with_somebody_else_of_a_programme_of_ones_own_and_soon() {
        refuses(
                VariantRule.A_PROGRAMME_IS_SHARED_WITH_OTHERS,
                () -> new ProgrammeShare(new Programme(OWNER, "ex-in"), OWNER, from(TODAY)));
        refuses(
                VariantRule.ONLY_ITS_OWNER_SHARES_A_PROGRAMME,
                () -> new ProgrammeShare(Programme.variant(LOCAL, "ex-in-x", 5), 3, from(TODAY)));
        refuses(VariantRule.SHARING_BEGINS_WITHIN_A_YEAR, () -> from(TODAY.minusDays(1)));
        refuses(
                VariantRule.SHARING_BEGINS_WITHIN_A_YEAR,
                () -> from(TODAY.plusYears(1).plusDays(1)));
    }
}
