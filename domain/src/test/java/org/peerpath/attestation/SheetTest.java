package org.peerpath.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.ConfirmationMethod;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;

/** A signed sheet: codes that can be read aloud, and two people before it counts. */
class SheetTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String BLIND = "0123456789abcdef".repeat(4);
    private static final long FIRST = 7;
    private static final long SECOND = 8;

    @Test
    void a_code_is_short_the_same_each_time_and_read_as_it_is_typed() {
        var code = SheetCode.of(BLIND);
        assertThat(code).matches("[2-9B-Z]{6}").isEqualTo(SheetCode.of(BLIND));
        assertThat(SheetCode.of(BLIND.replace('0', '1'))).isNotEqualTo(code);
        assertThat(SheetCode.typed(" " + code.toLowerCase(Locale.ROOT).substring(0, 3) + "-" + code.substring(3)))
                .isEqualTo(code);
    }

    @Test
    void nobody_countersigns_what_they_keyed() {
        refuses(AttestationRule.A_SECOND_PERSON_COUNTERSIGNS, () -> keyed().countersign(FIRST, NOW));
    }

    @Test
    void a_sheet_counts_once_and_says_who_keyed_and_who_countersigned() {
        var sheet = keyed();
        var how = sheet.countersign(SECOND, NOW);
        assertThat(how.method()).isEqualTo(ConfirmationMethod.SHEET);
        assertThat(how.keyedBy()).isEqualTo(FIRST);
        assertThat(how.doneBy(3)).isEqualTo(SECOND);
        refuses(AttestationRule.A_SHEET_IS_COUNTERSIGNED_ONCE, () -> sheet.countersign(SECOND, NOW));
        refuses(AttestationRule.A_SHEET_IS_COUNTERSIGNED_ONCE, sheet::requireOpen);
    }

    private static KeyedSheet keyed() {
        var day = LocalDate.of(2026, 3, 2);
        var terms = new PlacementTerms("practice", 10, "Day centre", 2, day, day.plusMonths(3), ZoneOffset.UTC, 60);
        return new KeyedSheet(withId(new Placement(5, 6, 1, terms)), FIRST, NOW);
    }

    private static void refuses(AttestationRule rule, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }

    private static <T extends VersionedEntity> T withId(T entity) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, 100L);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
