package org.peerpath.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.supervision.MeetingExamples.DAY;
import static org.peerpath.supervision.MeetingExamples.LATER;
import static org.peerpath.supervision.MeetingExamples.MADRID;
import static org.peerpath.supervision.MeetingExamples.SUPERVISOR;
import static org.peerpath.supervision.MeetingExamples.TRAINEE;
import static org.peerpath.supervision.MeetingExamples.active;
import static org.peerpath.supervision.MeetingExamples.held;
import static org.peerpath.supervision.MeetingExamples.hour;
import static org.peerpath.supervision.MeetingExamples.meeting;
import static org.peerpath.supervision.MeetingExamples.proposed;
import static org.peerpath.supervision.MeetingExamples.refuses;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.placement.PlacementRule;

class SupervisionMeetingTest {
    @Test
    void it_counts_once_both_have_signed_and_not_before() {
        var meeting = meeting();
        assertThat(meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER)).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.OPEN);
        assertThat(meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER)).isTrue();
        assertThat(meeting.state()).isEqualTo(MeetingState.COUNTED);
        assertThat(meeting.held()).isEqualTo(new Fact.SupervisionHeld(SupervisionForm.INDIVIDUAL, 60, DAY));
    }

    @Test
    void a_second_press_is_no_second_signature() {
        var meeting = meeting();
        meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER);
        assertThat(meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER)).isFalse();
        meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER);
        assertThat(meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER)).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.COUNTED);
    }

    @Test
    void nobody_signs_for_the_other_side() {
        var meeting = meeting();
        refuses(
                SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF,
                () -> meeting.signAsSupervisor(TRAINEE, meeting.hash(), LATER));
        refuses(
                SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF,
                () -> meeting.signAsTrainee(SUPERVISOR, meeting.hash(), LATER));
    }

    @Test
    void one_signs_exactly_what_was_shown() {
        var meeting = meeting();
        var shown = meeting.hash();
        meeting.change(active(), held(45, SupervisionForm.INDIVIDUAL, null), LATER);
        refuses(PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN, () -> meeting.signAsSupervisor(SUPERVISOR, shown, LATER));
    }

    @Test
    void a_change_clears_the_signature_that_was_there() {
        var meeting = meeting();
        meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER);
        meeting.change(active(), held(45, SupervisionForm.INDIVIDUAL, null), LATER);
        assertThat(meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER)).isFalse();
        assertThat(meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER)).isTrue();
    }

    @Test
    void saving_the_same_again_clears_nothing() {
        var meeting = meeting();
        meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER);
        meeting.change(active(), hour(), LATER);
        assertThat(meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER)).isTrue();
    }

    @Test
    void what_both_signed_stays() {
        var meeting = counted();
        refuses(SupervisionRule.WHAT_BOTH_SIGNED_STAYS, () -> meeting.change(active(), hour(), LATER));
    }

    @Test
    void the_supervisor_takes_back_what_counts_and_only_once() {
        var meeting = counted();
        refuses(SupervisionRule.THE_SUPERVISOR_TAKES_BACK_WHAT_COUNTS, () -> meeting.takeBack(TRAINEE, LATER));
        assertThat(meeting.takeBack(SUPERVISOR, LATER)).isTrue();
        assertThat(meeting.takeBack(SUPERVISOR, LATER)).isFalse();
        assertThat(meeting.takenBack()).isEqualTo(new Fact.SupervisionHeld(SupervisionForm.INDIVIDUAL, -60, DAY));
    }

    @Test
    void either_takes_back_what_does_not_count_yet_and_it_is_signed_no_more() {
        var meeting = meeting();
        assertThat(meeting.takeBack(TRAINEE, LATER)).isFalse();
        refuses(SupervisionRule.WHAT_BOTH_SIGNED_STAYS, () -> meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER));
    }

    @Test
    void it_is_written_down_once_it_is_over() {
        var inTheMiddle = DAY.atTime(16, 30).atZone(MADRID).toInstant();
        refuses(
                SupervisionRule.A_MEETING_WAS_HELD_BEFORE_IT_IS_WRITTEN_DOWN,
                () -> new SupervisionMeeting(active(), hour(), UUID.randomUUID(), inTheMiddle));
        var atItsEnd = DAY.atTime(17, 0).atZone(MADRID).toInstant();
        new SupervisionMeeting(active(), hour(), UUID.randomUUID(), atItsEnd);
    }

    @Test
    void its_length_is_in_steps_of_five() {
        for (var wrong : List.of(0, 4, 62, 485, -60)) {
            refuses(
                    SupervisionRule.A_MEETING_HAS_A_LENGTH_IN_STEPS_OF_FIVE,
                    () -> held(wrong, SupervisionForm.GROUP, null));
        }
        held(5, SupervisionForm.GROUP, null);
        held(480, SupervisionForm.GROUP, null);
    }

    @Test
    void before_all_have_signed_the_agreement_there_are_no_meetings() {
        refuses(
                SupervisionRule.MEETINGS_NEED_A_PLACEMENT_UNDER_WAY,
                () -> new SupervisionMeeting(proposed(), hour(), UUID.randomUUID(), LATER));
    }

    @Test
    void the_next_one_is_later_than_this_one() {
        refuses(
                SupervisionRule.THE_NEXT_MEETING_COMES_LATER,
                () -> held(60, SupervisionForm.INDIVIDUAL, new Appointment(DAY, LocalTime.of(18, 0))));
    }

    @Test
    void an_action_is_one_short_line() {
        assertThat(new AgreedAction("  Call\nthe library ", DAY).words()).isEqualTo("Call the library");
        refuses(SupervisionRule.AN_ACTION_IS_SAID_IN_FEW_WORDS, () -> new AgreedAction(" ", DAY));
        refuses(SupervisionRule.AN_ACTION_IS_SAID_IN_FEW_WORDS, () -> new AgreedAction("x".repeat(121), DAY));
    }

    @Test
    void actions_come_back_from_their_column_as_they_went() {
        var column = new AgreedActionsColumn();
        var actions = List.of(new AgreedAction("Ask about shifts", DAY), new AgreedAction("2026-01-01 is past", DAY));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(actions)))
                .isEqualTo(actions);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }

    private static SupervisionMeeting counted() {
        var meeting = meeting();
        meeting.signAsTrainee(TRAINEE, meeting.hash(), LATER);
        meeting.signAsSupervisor(SUPERVISOR, meeting.hash(), LATER);
        return meeting;
    }
}
