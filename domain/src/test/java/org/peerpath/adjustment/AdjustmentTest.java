package org.peerpath.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.adjustment.AdjustmentKind.ANOTHER_WAY;
import static org.peerpath.adjustment.AdjustmentKind.LATE_OR_EARLY;
import static org.peerpath.adjustment.AdjustmentKind.MORE_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Progress;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

class AdjustmentTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 4, 7, 61, 65})
    void minutes_stay_within_an_hour_and_in_steps(int minutes) {
        refused(AdjustmentRule.MINUTES_ARE_FIVE_TO_SIXTY_IN_STEPS_OF_FIVE, () -> terms(LATE_OR_EARLY, minutes, ""));
        assertThat(terms(LATE_OR_EARLY, 5, "").amount()).isEqualTo(5);
        assertThat(terms(LATE_OR_EARLY, 60, "").amount()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void days_stay_within_a_month(int days) {
        refused(AdjustmentRule.DAYS_ARE_ONE_TO_THIRTY, () -> terms(MORE_DAYS, days, ""));
        assertThat(terms(MORE_DAYS, 30, "").amount()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to me@here.example",
                "call 01 234 56 78",
                "+353 1 2345678",
                "(01) 234-5678",
                "01.23.45.67.89"
            })
    void an_arrangement_leads_to_nobody(String words) {
        refused(
                AdjustmentRule.AN_ARRANGEMENT_HOLDS_NO_ADDRESS_AND_NO_NUMBER_TO_CALL,
                () -> terms(ANOTHER_WAY, 0, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"starts 10.00-12.30", "by 23.11.2026", "until 2026-12-01, 10:00 to 14:30"})
    void an_arrangement_may_say_when(String words) {
        assertThat(terms(ANOTHER_WAY, 0, words).words()).isEqualTo(words);
    }

    @Test
    void what_lasts_comes_back_after_what_took_its_place_for_a_while() {
        var lasting = set(new AdjustmentTerms(LATE_OR_EARLY, 15, "", TODAY, null));
        var week = new AdjustmentTerms(LATE_OR_EARLY, 45, "", TODAY.plusDays(10), TODAY.plusDays(14));
        assertThat(lasting.isReplacedBy(week)).isTrue();
        assertThat(lasting.afterwards(week))
                .contains(new AdjustmentTerms(LATE_OR_EARLY, 15, "", TODAY.plusDays(15), null));
        var forGood = new AdjustmentTerms(LATE_OR_EARLY, 45, "", TODAY.plusDays(10), null);
        assertThat(lasting.afterwards(forGood)).isEmpty();
        var later = set(new AdjustmentTerms(LATE_OR_EARLY, 20, "", TODAY.plusDays(90), null));
        assertThat(later.isReplacedBy(week)).as("it begins when that is over").isFalse();
    }

    @Test
    void an_arrangement_is_short_and_says_something() {
        refused(AdjustmentRule.AN_ARRANGEMENT_IS_SAID_IN_FEW_WORDS, () -> terms(ANOTHER_WAY, 0, "  "));
        refused(AdjustmentRule.AN_ARRANGEMENT_IS_SAID_IN_FEW_WORDS, () -> terms(ANOTHER_WAY, 0, "a".repeat(201)));
        assertThat(terms(ANOTHER_WAY, 5, " starts at 10:00, until 12:30 ").words())
                .isEqualTo("starts at 10:00, until 12:30");
        assertThat(terms(ANOTHER_WAY, 5, "quiet room").amount()).isZero();
    }

    @Test
    void what_counts_has_no_words() {
        assertThat(terms(LATE_OR_EARLY, 10, "because of the bus").words()).isEmpty();
    }

    @Test
    void it_begins_today_or_later_and_ends_after() {
        refused(AdjustmentRule.IT_ENDS_AFTER_IT_BEGAN, () -> minutes(TODAY, TODAY.minusDays(1)));
        refused(AdjustmentRule.IT_ENDS_AFTER_IT_BEGAN, () -> minutes(TODAY, TODAY.plusYears(20)));
        refused(AdjustmentRule.IT_BEGINS_TODAY_OR_WITHIN_A_YEAR, () -> minutes(TODAY.minusDays(1), null)
                .requireAhead(TODAY));
        refused(AdjustmentRule.IT_BEGINS_TODAY_OR_WITHIN_A_YEAR, () -> minutes(TODAY.plusYears(2), null)
                .requireAhead(TODAY));
        minutes(TODAY, TODAY).requireAhead(TODAY);
    }

    @Test
    void it_counts_from_its_first_day_to_its_last_and_not_once_it_is_ended() {
        var one = set(minutes(TODAY, TODAY.plusDays(7)));
        assertThat(one.isOn(TODAY.minusDays(1))).isFalse();
        assertThat(one.isOn(TODAY)).isTrue();
        assertThat(one.isOn(TODAY.plusDays(7))).isTrue();
        assertThat(one.isOn(TODAY.plusDays(8))).isFalse();
        assertThat(one.end(NOW)).isTrue();
        assertThat(one.end(NOW)).as("ended twice").isFalse();
        assertThat(one.isOn(TODAY)).isFalse();
    }

    @Test
    void minutes_make_way_for_minutes_and_ways_stand_beside_each_other() {
        var quiet = terms(ANOTHER_WAY, 0, "quiet room");
        assertThat(set(minutes(TODAY, null)).isReplacedBy(minutes(TODAY, null))).isTrue();
        assertThat(set(minutes(TODAY, null)).isReplacedBy(terms(MORE_DAYS, 5, "")))
                .isFalse();
        assertThat(set(quiet).isReplacedBy(terms(ANOTHER_WAY, 0, "large print")))
                .isFalse();
        var earlier = set(minutes(TODAY, null));
        earlier.makeWay(TODAY.plusDays(3), NOW);
        assertThat(earlier.isOn(TODAY.plusDays(2))).isTrue();
        assertThat(earlier.isOn(TODAY.plusDays(3))).isFalse();
        var same = set(minutes(TODAY, null));
        same.makeWay(TODAY, NOW);
        assertThat(same.isOn(TODAY)).isFalse();
        assertThat(same.endsOn()).isNull();
    }

    @Test
    void of_two_at_once_the_larger_counts_and_all_ways_are_said() {
        var all = InForce.of(List.of(
                new InForce.Part(LATE_OR_EARLY, 10, ""),
                new InForce.Part(LATE_OR_EARLY, 15, ""),
                new InForce.Part(ANOTHER_WAY, 0, "quiet room"),
                new InForce.Part(ANOTHER_WAY, 0, "large print")));
        assertThat(all).isEqualTo(new InForce(15, 0, List.of("quiet room", "large print")));
        assertThat(InForce.of(List.of()).isEmpty()).isTrue();
    }

    private static AdjustmentTerms terms(AdjustmentKind kind, int amount, String words) {
        return new AdjustmentTerms(kind, amount, words, TODAY, null);
    }

    private static AdjustmentTerms minutes(LocalDate from, @Nullable LocalDate until) {
        return new AdjustmentTerms(LATE_OR_EARLY, 15, "", from, until);
    }

    private static Adjustment set(AdjustmentTerms terms) {
        var plan = new CohortPlan("Spring", ZoneId.of("Europe/Dublin"), "en", "Dublin", TODAY, TODAY, 12);
        var progress = new Progress(0, 12, State.NOT_YET, Who.TRAINEE, TODAY);
        var enrolment = saved(new Enrolment(saved(new Cohort(1, 2, 3, plan)), 7, "Wren", TODAY, progress));
        return new Adjustment(enrolment, terms, UUID.randomUUID(), 6, NOW);
    }

    private static void refused(AdjustmentRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }

    private static <E extends VersionedEntity> E saved(E entity) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, 1L);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
