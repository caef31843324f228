package org.peerpath.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.supervision.MeetingExamples.DAY;
import static org.peerpath.supervision.MeetingExamples.FIRST_DAY;
import static org.peerpath.supervision.MeetingExamples.LAST_DAY;
import static org.peerpath.supervision.MeetingExamples.LATER;
import static org.peerpath.supervision.MeetingExamples.SUPERVISOR;
import static org.peerpath.supervision.MeetingExamples.TRAINEE;
import static org.peerpath.supervision.MeetingExamples.TRAINER;
import static org.peerpath.supervision.MeetingExamples.active;
import static org.peerpath.supervision.MeetingExamples.refuses;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementRule;

class ThreeWayMeetingTest {
    private final Placement placement = active();
    private final ThreeWayMeeting review = new ThreeWayMeeting(placement, ThreeWayKind.MIDPOINT);

    @Test
    void its_day_follows_from_those_of_the_placement() {
        assertThat(review.plannedDay()).isAfter(FIRST_DAY.plusDays(50)).isBefore(LAST_DAY.minusDays(50));
        for (var kind : ThreeWayKind.values()) {
            assertThat(kind.proposedBetween(FIRST_DAY, FIRST_DAY)).isEqualTo(FIRST_DAY);
        }
    }

    @Test
    void it_is_confirmed_when_each_of_the_three_has_said_so() {
        hold(ReviewOutcome.ON_THE_WAY);
        assertThat(confirm(Capacity.TRAINEE, TRAINEE)).isTrue();
        assertThat(confirm(Capacity.TRAINEE, TRAINEE)).isFalse();
        assertThat(confirm(Capacity.HOST, SUPERVISOR)).isTrue();
        assertThat(review.isConfirmed()).isFalse();
        assertThat(confirm(Capacity.COURSE, TRAINER)).isTrue();
        assertThat(review.isConfirmed()).isTrue();
        refuses(SupervisionRule.WHAT_ALL_THREE_CONFIRMED_STAYS, () -> hold(ReviewOutcome.ON_THE_WAY));
    }

    @Test
    void nobody_confirms_for_the_trainee_and_the_trainee_for_nobody() {
        hold(ReviewOutcome.ON_THE_WAY);
        refuses(SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF, () -> confirm(Capacity.TRAINEE, TRAINER));
        refuses(SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF, () -> confirm(Capacity.HOST, TRAINEE));
    }

    @Test
    void a_change_is_confirmed_anew() {
        hold(ReviewOutcome.ON_THE_WAY);
        var shown = review.hash();
        confirm(Capacity.TRAINEE, TRAINEE);
        hold(ReviewOutcome.NEEDS_SUPPORT);
        refuses(
                PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN,
                () -> review.confirm(placement, Capacity.TRAINEE, TRAINEE, shown, LATER));
        assertThat(confirm(Capacity.TRAINEE, TRAINEE)).isTrue();
    }

    @Test
    void what_was_not_held_is_not_confirmed() {
        refuses(SupervisionRule.ONLY_WHAT_WAS_HELD_IS_CONFIRMED, () -> confirm(Capacity.HOST, SUPERVISOR));
    }

    @Test
    void a_review_says_how_it_goes_and_the_others_do_not() {
        refuses(SupervisionRule.A_REVIEW_SAYS_HOW_IT_GOES, () -> hold(null));
        var start = new ThreeWayMeeting(placement, ThreeWayKind.START);
        refuses(
                SupervisionRule.A_REVIEW_SAYS_HOW_IT_GOES,
                () -> start.hold(placement, held(true, true, ReviewOutcome.ON_THE_WAY), DAY));
    }

    @Test
    void support_is_agreed_in_steps() {
        refuses(
                SupervisionRule.SUPPORT_IS_AGREED_IN_STEPS,
                () -> new ThreeWayHeld(DAY, true, true, true, false, ReviewOutcome.NEEDS_SUPPORT, List.of()));
    }

    @Test
    void nobody_is_talked_about_without_being_there() {
        refuses(
                SupervisionRule.A_THREE_WAY_MEETING_HAS_THE_TRAINEE_AND_ONE_MORE,
                () -> held(false, true, ReviewOutcome.ON_THE_WAY));
    }

    @Test
    void it_moves_as_long_as_it_was_not_held() {
        review.plan(placement, new Appointment(DAY.plusDays(3), LocalTime.of(9, 0)));
        review.plan(placement, new Appointment(DAY.plusDays(3), LocalTime.of(9, 0)));
        assertThat(review.revision()).isEqualTo(1);
        hold(ReviewOutcome.ON_THE_WAY);
        refuses(
                SupervisionRule.WHAT_ALL_THREE_CONFIRMED_STAYS,
                () -> review.plan(placement, new Appointment(DAY, LocalTime.of(9, 0))));
    }

    @Test
    void trainee_and_host_are_asked_for_their_word_once_for_what_it_says() {
        hold(ReviewOutcome.ON_THE_WAY);
        var first = MeetingWaits.of(review, placement);
        assertThat(first).extracting(MeetingWaits::personId).containsExactly(TRAINEE, SUPERVISOR);
        hold(ReviewOutcome.ON_THE_WAY);
        assertThat(MeetingWaits.of(review, placement)).isEqualTo(first);
        hold(ReviewOutcome.NEEDS_SUPPORT);
        assertThat(MeetingWaits.of(review, placement)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void it_says_what_stands_there_and_nothing_else() {
        assertThat(review.hash()).isEmpty();
        hold(ReviewOutcome.ON_THE_WAY);
        assertThat(review.says(held(true, true, ReviewOutcome.ON_THE_WAY))).isTrue();
        assertThat(review.says(held(true, false, ReviewOutcome.ON_THE_WAY))).isFalse();
    }

    private void hold(@Nullable ReviewOutcome outcome) {
        review.hold(placement, held(true, true, outcome), DAY);
    }

    private static ThreeWayHeld held(boolean trainee, boolean host, @Nullable ReviewOutcome outcome) {
        var steps = List.of(new AgreedAction("Shadow two more groups", DAY.plusWeeks(2)));
        return new ThreeWayHeld(DAY, trainee, host, true, true, outcome, steps);
    }

    private boolean confirm(Capacity as, long person) {
        return review.confirm(placement, as, person, review.hash(), LATER);
    }
}
