package org.peerpath.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.supervision.MeetingExamples.DAY;
import static org.peerpath.supervision.MeetingExamples.active;
import static org.peerpath.supervision.MeetingExamples.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupervisionPlanTest {
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private final SupervisionPlan plan = new SupervisionPlan(active());

    @Test
    void a_meeting_that_moves_keeps_its_place_in_the_calendar() {
        appoint(DAY.plusDays(7), null, DAY);
        assertThat(plan.nextNumber()).isEqualTo(1);
        appoint(DAY.plusDays(9), DAY, DAY.plusDays(1));
        assertThat(plan.nextNumber()).isEqualTo(1);
        assertThat(plan.nextRevision()).isEqualTo(1);
    }

    @Test
    void saying_the_same_again_moves_nothing() {
        appoint(DAY.plusDays(7), null, DAY);
        appoint(DAY.plusDays(7), null, DAY);
        assertThat(plan.nextRevision()).isZero();
    }

    @Test
    void after_one_that_was_held_or_is_past_another_follows() {
        appoint(DAY, null, DAY);
        appoint(DAY.plusDays(14), DAY, DAY);
        assertThat(plan.nextNumber()).isEqualTo(2);
        appoint(DAY.plusDays(28), DAY, DAY.plusDays(20));
        assertThat(plan.nextNumber()).isEqualTo(3);
        assertThat(plan.nextRevision()).isZero();
    }

    @Test
    void nobody_meets_yesterday() {
        refuses(SupervisionRule.THE_NEXT_MEETING_COMES_LATER, () -> appoint(DAY.minusDays(1), null, DAY));
    }

    private void appoint(LocalDate day, @Nullable LocalDate lastHeld, LocalDate today) {
        plan.appoint(new Appointment(day, FOUR), 60, lastHeld, today);
    }
}
