package org.peerpath.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementTerms;

class PlacementAdjustmentTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void ended_it_counts_no_more_and_its_words_are_gone() {
        var arranged = new PlacementAdjustment(placement(), " Starts at 10:00 ", UUID.randomUUID(), NOW);
        assertThat(arranged.stands()).isTrue();
        assertThat(arranged.words()).isEqualTo("Starts at 10:00");
        arranged.end(NOW);
        arranged.end(NOW.plusSeconds(5));
        assertThat(arranged.stands()).isFalse();
        assertThat(arranged.words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void there_is_room_for_a_few_words_and_none_for_a_story(int length) {
        assertThatThrownBy(() -> new PlacementAdjustment(placement(), "x".repeat(length), UUID.randomUUID(), NOW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(WellbeingRule.AN_ARRANGEMENT_IS_SAID_IN_A_FEW_WORDS));
    }

    private static Placement placement() {
        var starts = LocalDate.of(2027, 3, 1);
        var terms = new PlacementTerms(
                "practice", 10, "Day centre", 2, starts, starts.plusMonths(3), ZoneId.of("Europe/Madrid"), 4800);
        return stored(new Placement(5, 6, 1, terms));
    }

    /** As if it had been saved before. */
    private static Placement stored(Placement placement) {
        try {
            var id = VersionedEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(placement, 100L);
            return placement;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
