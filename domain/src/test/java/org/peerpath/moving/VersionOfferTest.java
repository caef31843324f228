package org.peerpath.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Progress;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

class VersionOfferTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = TODAY.plusDays(14);
    private static final Instant NOW = Instant.EPOCH;

    private final Enrolment wren = enrolment();
    private final VersionOffer offer = new VersionOffer(wren, 4, term(LAST_DAY));

    @Test
    void saying_yes_twice_is_saying_yes_once() {
        assertThat(offer.move(TODAY, NOW)).isTrue();
        assertThat(offer.move(TODAY, NOW)).isFalse();
        assertThat(offer.currentVersionId()).isEqualTo(4);
        assertThat(offer.otherVersionId()).isEqualTo(3);
    }

    @Test
    void everybody_may_change_their_mind_until_the_last_day() {
        offer.stay(TODAY, NOW);
        offer.move(LAST_DAY, NOW);
        offer.stay(LAST_DAY, NOW);
        refused(() -> offer.move(LAST_DAY.plusDays(1), NOW), MovingRule.AN_OFFER_IS_ANSWERED_BY_ITS_LAST_DAY);
        assertThat(offer.currentVersionId()).isEqualTo(3);
    }

    @Test
    void what_was_taken_back_is_over_and_who_moved_stays_moved() {
        assertThat(offer.withdraw()).isTrue();
        assertThat(offer.withdraw()).isFalse();
        refused(() -> offer.move(TODAY, NOW), MovingRule.AN_OFFER_TAKEN_BACK_IS_OVER);
        assertThat(offer.again(wren, term(LAST_DAY))).isTrue();
        offer.move(TODAY, NOW);
        refused(offer::withdraw, MovingRule.WHO_MOVED_IS_NOT_MOVED_BACK_BY_OTHERS);
    }

    @Test
    void offering_twice_is_offering_once() {
        offer.stay(TODAY, NOW);
        assertThat(offer.again(wren, term(LAST_DAY.plusDays(5)))).isFalse();
        assertThat(offer.answerUntil()).isEqualTo(LAST_DAY);
        var later = new VersionOffer.Term(LAST_DAY.plusDays(30), LAST_DAY.plusDays(1), 9, NOW);
        assertThat(offer.again(wren, later)).isTrue();
        assertThat(offer.state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void an_offer_leaves_time_to_think() {
        refused(() -> term(TODAY.plusDays(6)), MovingRule.AN_OFFER_LEAVES_TIME_TO_THINK);
        refused(() -> term(TODAY.plusYears(1).plusDays(1)), MovingRule.AN_OFFER_LEAVES_TIME_TO_THINK);
        assertThat(term(TODAY.plusDays(7)).until()).isEqualTo(TODAY.plusDays(7));
    }

    private static VersionOffer.Term term(LocalDate until) {
        return new VersionOffer.Term(until, TODAY, 9, NOW);
    }

    private static void refused(ThrowingCallable act, MovingRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, it -> assertThat(it.rule())
                .isEqualTo(rule));
    }

    private static Enrolment enrolment() {
        var plan = new CohortPlan("Spring group", ZoneId.of("Europe/Dublin"), "en", "Dublin", TODAY, TODAY, 5);
        var group = saved(new Cohort(1, 2, 3, plan), 10);
        var nothingYet = new Progress(0, 3, State.NOT_YET, Who.TRAINEE, TODAY);
        return saved(new Enrolment(group, 7, "Wren", TODAY, nothingYet), 11);
    }

    private static <E extends VersionedEntity> E saved(E entity, long id) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
