package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.enrolment.CohortTest.refused;
import static org.peerpath.enrolment.Groups.DUBLIN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Cohort group = Groups.open(1);
    private final Application wren =
            Groups.saved(new Application(group, "Wren", "wren@list.example", Locale.ENGLISH, "Hello", NOW), 20);

    @Test
    void a_place_is_given_after_a_conversation_that_was_held() {
        refused(EnrolmentRule.A_PLACE_IS_GIVEN_AFTER_A_CONVERSATION, () -> wren.admit(5, NOW));
        refused(
                EnrolmentRule.A_CONVERSATION_IS_WRITTEN_DOWN_WHEN_IT_WAS_HELD,
                () -> wren.talk(TODAY.plusDays(1), Readiness.READY, 5, TODAY));
        wren.talk(TODAY, Readiness.NOT_YET, 5, TODAY);
        refused(EnrolmentRule.A_PLACE_IS_GIVEN_AFTER_A_CONVERSATION, () -> wren.await(NOW));
        wren.talk(TODAY, Readiness.READY, 5, TODAY);
        wren.admit(5, NOW);
        assertThat(wren.state()).isEqualTo(ApplicationState.ADMITTED);
        refused(EnrolmentRule.AN_APPLICATION_IS_DECIDED_ONCE, () -> wren.decline(5, NOW));
    }

    @Test
    void an_offer_is_taken_until_its_last_moment_and_not_in_it() {
        offered(NOW.plusSeconds(60));
        refused(EnrolmentRule.AN_OFFER_IS_TAKEN_IN_TIME, () -> wren.accept(NOW.plusSeconds(60)));
        wren.letGoBy(NOW.plusSeconds(59));
        assertThat(wren.state()).isEqualTo(ApplicationState.OFFERED);
        wren.accept(NOW.plusSeconds(59));
        assertThat(wren.state()).isEqualTo(ApplicationState.ADMITTED);
    }

    @Test
    void whoever_lets_an_offer_go_by_stays_on_the_list() {
        offered(NOW.plusSeconds(60));
        wren.letGoBy(NOW.plusSeconds(60));
        assertThat(wren.state()).isEqualTo(ApplicationState.WAITLISTED);
        wren.stillWait();
        wren.offer("other", NOW.plusSeconds(600));
        assertThat(wren.state()).isEqualTo(ApplicationState.OFFERED);
    }

    @Test
    void a_place_that_is_held_is_offered_to_nobody_else() {
        group.holdPlace();
        assertThat(group.freePlaces()).isZero();
        refused(EnrolmentRule.A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES, group::holdPlace);
        refused(EnrolmentRule.A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES, group::takePlace);
        group.takeHeldPlace();
        assertThat(group.placesTaken()).isEqualTo(1);
        refused(EnrolmentRule.A_COHORT_HAS_A_LIMITED_NUMBER_OF_PLACES, group::takeHeldPlace);
        group.freePlace();
        assertThat(group.freePlaces()).isEqualTo(1);
    }

    @Test
    void an_offer_holds_a_week_less_near_the_start_and_never_under_a_day() {
        var usual = OfferTerm.end(NOW, TODAY.plusMonths(2), DUBLIN);
        assertThat(Duration.between(NOW, usual)).isEqualTo(Duration.ofDays(7));
        assertThat(OfferTerm.end(NOW, TODAY.plusDays(3), DUBLIN)).isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(OfferTerm.end(NOW, TODAY.plusDays(1), DUBLIN)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    private void offered(Instant until) {
        wren.talk(TODAY, Readiness.READY, 5, TODAY);
        wren.await(NOW);
        wren.offer("hash", until);
    }
}
