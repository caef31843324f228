package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.enrolment.CohortTest.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

class EnrolmentTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Enrolment wren =
            new Enrolment(Groups.open(3), 7, "Wren", TODAY, new Progress(0, 12, State.NOT_YET, Who.TRAINEE, TODAY));

    @Test
    void a_rest_begins_today_or_on_the_day_that_was_said() {
        wren.pause(TODAY.plusDays(10), TODAY);
        assertThat(wren.state()).isEqualTo(EnrolmentState.ACTIVE);
        wren.restIfDue(TODAY.plusDays(9));
        assertThat(wren.state()).isEqualTo(EnrolmentState.ACTIVE);
        wren.restIfDue(TODAY.plusDays(10));
        assertThat(wren.state()).isEqualTo(EnrolmentState.PAUSED);
        wren.resume();
        wren.pause(TODAY, TODAY);
        assertThat(wren.state()).isEqualTo(EnrolmentState.PAUSED);
    }

    @Test
    void a_rest_is_not_in_the_past_and_is_planned_once_and_can_be_taken_back() {
        refused(EnrolmentRule.A_REST_BEGINS_TODAY_OR_LATER, () -> wren.pause(TODAY.minusDays(1), TODAY));
        wren.pause(TODAY.plusDays(5), TODAY);
        refused(EnrolmentRule.A_REST_IS_PLANNED_ONCE, () -> wren.pause(TODAY.plusDays(6), TODAY));
        wren.resume();
        assertThat(wren.restsFrom()).isNull();
        wren.restIfDue(TODAY.plusDays(5));
        assertThat(wren.state()).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void a_path_closes_when_its_time_is_over_and_nothing_can_come_any_more() {
        wren.finishBy(TODAY);
        assertThat(wren.closeIfOver(TODAY, true)).isFalse();
        assertThat(wren.closeIfOver(TODAY.plusDays(1), false)).isFalse();
        assertThat(wren.windowEndsOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(wren.closeIfOver(TODAY.plusDays(2), true)).isTrue();
        assertThat(wren.state()).isEqualTo(EnrolmentState.NOT_COMPLETED);
        refused(EnrolmentRule.ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE, wren::requireOpen);
        wren.giveTime();
        wren.requireOpen();
    }

    @Test
    void nobody_runs_out_of_time_while_they_rest() {
        wren.finishBy(TODAY);
        wren.pause(TODAY, TODAY);
        assertThat(wren.windowEndsOn()).isNull();
        wren.finishBy(TODAY);
        assertThat(wren.closeIfOver(TODAY.plusYears(1), true)).isFalse();
    }

    @Test
    void whoever_left_stays_away_until_they_come_back_in_another_group() {
        wren.withdraw(TODAY);
        assertThat(wren.endedOn()).isEqualTo(TODAY);
        refused(EnrolmentRule.ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE, wren::giveTime);
        refused(EnrolmentRule.ONLY_ACTIVE_TRAINEES_ADD_EVIDENCE, () -> wren.pause(TODAY, TODAY));
    }
}
