package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.FIRST_DAY;
import static org.peerpath.placement.PlacementExamples.LAST_DAY;
import static org.peerpath.placement.PlacementExamples.LATER;
import static org.peerpath.placement.PlacementExamples.MADRID;
import static org.peerpath.placement.PlacementExamples.SUPERVISOR;
import static org.peerpath.placement.PlacementExamples.TRAINEE;
import static org.peerpath.placement.PlacementExamples.WORK;
import static org.peerpath.placement.PlacementExamples.active;
import static org.peerpath.placement.PlacementExamples.draft;
import static org.peerpath.placement.PlacementExamples.ended;
import static org.peerpath.placement.PlacementExamples.entry;
import static org.peerpath.placement.PlacementExamples.proposed;
import static org.peerpath.placement.PlacementExamples.span;
import static org.peerpath.placement.PlacementExamples.stint;
import static org.peerpath.placement.PlacementExamples.submitted;
import static org.peerpath.placement.Refusals.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogEntryTest {
    @Test
    void no_one_confirms_own_hours() {
        refuses(PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS, () -> submitted().confirm(TRAINEE, LATER));
        refuses(PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS, () -> submitted().query(TRAINEE, "Why?", LATER));
    }

    @Test
    void only_submitted_hours_are_confirmed() {
        refuses(PlacementRule.ONLY_SUBMITTED_HOURS_ARE_CONFIRMED, () -> draft().confirm(SUPERVISOR, LATER));
    }

    @Test
    void confirming_says_whose_minutes_they_are() {
        assertThat(submitted().confirm(SUPERVISOR, LATER)).isEqualTo(new HoursConfirmed(100, 300, TRAINEE, 225));
    }

    @Test
    void what_is_confirmed_is_confirmed_once_and_stays() {
        var entry = submitted();
        entry.confirm(SUPERVISOR, LATER);
        refuses(PlacementRule.ONLY_SUBMITTED_HOURS_ARE_CONFIRMED, () -> entry.confirm(SUPERVISOR, LATER));
        refuses(PlacementRule.ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT, entry::takeBack);
        refuses(
                PlacementRule.ENTRIES_CHANGE_BEFORE_THEY_ARE_SENT,
                () -> entry.change(active(), stint(FIRST_DAY, "09:00", "10:00", 0), WORK, List.of(), LATER));
    }

    @Test
    void hours_need_an_active_agreement() {
        refuses(
                PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT,
                () -> new LogEntry(proposed(), stint(FIRST_DAY, "09:00", "10:00", 0), WORK, List.of(), LATER));
    }

    @Test
    void hours_lie_within_the_agreement_and_the_last_night_belongs_to_it() {
        assertThat(entry(stint(LAST_DAY, "21:00", "05:00", 0)).minutes()).isEqualTo(480);
        refuses(
                PlacementRule.HOURS_LIE_WITHIN_THE_AGREEMENT,
                () -> entry(stint(LAST_DAY.plusDays(1), "09:00", "10:00", 0)));
        refuses(
                PlacementRule.HOURS_LIE_WITHIN_THE_AGREEMENT,
                () -> entry(stint(FIRST_DAY.minusDays(1), "23:00", "02:00", 0)));
    }

    @Test
    void entries_do_not_overlap_wherever_they_were_spent() {
        var elsewhere = span(stint(FIRST_DAY, "22:00", "02:00", 0));
        refuses(
                PlacementRule.ENTRIES_DO_NOT_OVERLAP,
                () -> entry(stint(FIRST_DAY.plusDays(1), "01:30", "03:00", 0), elsewhere));
        assertThat(entry(stint(FIRST_DAY.plusDays(1), "02:00", "03:00", 0), elsewhere)
                        .minutes())
                .isEqualTo(60);
    }

    @Test
    void a_day_has_ten_hours_at_most_at_all_placements_together() {
        var morning = span(stint(FIRST_DAY, "06:00", "12:00", 0));
        assertThat(entry(stint(FIRST_DAY, "13:00", "17:00", 0), morning).minutes())
                .isEqualTo(240);
        refuses(PlacementRule.A_DAY_HAS_TEN_HOURS_AT_MOST, () -> entry(stint(FIRST_DAY, "13:00", "17:05", 0), morning));
    }

    @Test
    void sending_writes_the_minutes_once() {
        assertThat(draft().submit(LATER).lines()).containsExactly(new LedgerStep.Line(225, FIRST_DAY));
    }

    @Test
    void a_question_has_words_and_gives_the_entry_back() {
        refuses(PlacementRule.A_QUESTION_HAS_WORDS, () -> submitted().query(SUPERVISOR, "  ", LATER));
        var entry = submitted();
        entry.query(SUPERVISOR, "Was there no break?", LATER);
        assertThat(entry.state()).isEqualTo(LogEntryState.QUERIED);
    }

    @Test
    void sent_again_unchanged_writes_nothing_more() {
        var entry = submitted();
        entry.query(SUPERVISOR, "Really?", LATER);
        assertThat(entry.submit(LATER).lines()).isEmpty();
    }

    @Test
    void sent_again_with_other_times_counters_what_was_written_before() {
        var entry = submitted();
        entry.query(SUPERVISOR, "Was there no break?", LATER);
        var next = FIRST_DAY.plusDays(1);
        entry.change(active(), stint(next, "09:00", "12:00", 0), WORK, List.of(), LATER);
        assertThat(entry.submit(LATER).lines())
                .containsExactly(new LedgerStep.Line(-225, FIRST_DAY), new LedgerStep.Line(180, next));
    }

    @Test
    void taken_back_it_leaves_nothing_in_the_ledger() {
        var entry = submitted();
        entry.query(SUPERVISOR, "I was not there that day.", LATER);
        assertThat(entry.takeBack().lines()).containsExactly(new LedgerStep.Line(-225, FIRST_DAY));
        assertThat(draft().takeBack().lines()).isEmpty();
    }

    @Test
    void an_entry_that_was_sent_more_than_fourteen_days_after_its_day_is_called_late() {
        assertThat(sentOn(FIRST_DAY.plusDays(14), "23:30").isLate()).isFalse();
        assertThat(sentOn(FIRST_DAY.plusDays(15), "00:30").isLate()).isTrue();
    }

    @Test
    void late_is_no_refusal_and_the_first_sending_says_it() {
        var entry = draft();
        entry.submit(at(FIRST_DAY.plusDays(2), "09:00"));
        entry.query(SUPERVISOR, "Was there no break?", LATER);
        entry.submit(LATER);
        assertThat(entry.isLate()).isFalse();
        assertThat(entry.state()).isEqualTo(LogEntryState.SUBMITTED);
    }

    @Test
    void a_confirmed_entry_is_corrected_by_another_one_and_counts_until_that_is_confirmed() {
        var before = confirmed();
        var correction = correction(before, stint(FIRST_DAY, "09:00", "12:00", 0));
        assertThat(correction.submit(LATER).lines()).isEmpty();
        assertThat(before.state()).isEqualTo(LogEntryState.CONFIRMED);
        correction.confirm(SUPERVISOR, LATER);
        var lines = correction.takePlaceOf(before).stream()
                .flatMap(step -> step.lines().stream())
                .toList();
        assertThat(lines).containsExactly(new LedgerStep.Line(-225, FIRST_DAY), new LedgerStep.Line(180, FIRST_DAY));
        assertThat(before.state()).isEqualTo(LogEntryState.VOID);
    }

    @Test
    void a_correction_moves_a_day_and_is_itself_corrected() {
        var before = confirmed();
        var next = FIRST_DAY.plusDays(1);
        var first = confirmed(correction(before, stint(next, "09:00", "12:00", 0)));
        first.takePlaceOf(before);
        var second = Stored.withId(
                LogEntry.correcting(first, active(), stint(next, "09:00", "11:00", 0), WORK, "Two.", List.of(), LATER),
                302);
        confirmed(second);
        assertThat(second.takePlaceOf(first).stream().flatMap(step -> step.lines().stream()))
                .containsExactly(new LedgerStep.Line(-180, next), new LedgerStep.Line(120, next));
    }

    @Test
    void only_what_is_confirmed_is_corrected_and_once() {
        refuses(
                PlacementRule.ONLY_CONFIRMED_HOURS_ARE_CORRECTED,
                () -> correction(submitted(), stint(FIRST_DAY, "09:00", "12:00", 0)));
        var before = confirmed();
        var one = confirmed(correction(before, stint(FIRST_DAY, "09:00", "12:00", 0)));
        var other = confirmed(correction(before, stint(FIRST_DAY, "09:00", "11:00", 0)));
        one.takePlaceOf(before);
        refuses(PlacementRule.ONLY_CONFIRMED_HOURS_ARE_CORRECTED, () -> other.takePlaceOf(before));
    }

    @Test
    void a_correction_takes_no_place_before_it_is_confirmed_nor_any_other_place() {
        var before = confirmed();
        var waiting = correction(before, stint(FIRST_DAY, "09:00", "12:00", 0));
        refuses(PlacementRule.ONLY_CONFIRMED_HOURS_ARE_CORRECTED, () -> waiting.takePlaceOf(before));
        var another = Stored.withId(confirmed(), 999);
        confirmed(waiting);
        refuses(PlacementRule.ONLY_CONFIRMED_HOURS_ARE_CORRECTED, () -> waiting.takePlaceOf(another));
    }

    @Test
    void a_correction_has_a_reason_and_obeys_the_rules_of_every_day() {
        var before = confirmed();
        refuses(
                PlacementRule.A_CORRECTION_HAS_A_REASON,
                () -> LogEntry.correcting(
                        before, active(), stint(FIRST_DAY, "09:00", "12:00", 0), WORK, "  ", List.of(), LATER));
        var elsewhere = span(stint(FIRST_DAY, "13:00", "15:00", 0));
        refuses(
                PlacementRule.ENTRIES_DO_NOT_OVERLAP,
                () -> LogEntry.correcting(
                        before,
                        active(),
                        stint(FIRST_DAY, "09:00", "14:00", 0),
                        WORK,
                        "Longer.",
                        List.of(elsewhere),
                        LATER));
    }

    @Test
    void a_correction_taken_back_leaves_everything_as_it_was() {
        var before = confirmed();
        var correction = correction(before, stint(FIRST_DAY, "09:00", "12:00", 0));
        assertThat(correction.takeBack().lines()).isEmpty();
        assertThat(before.state()).isEqualTo(LogEntryState.CONFIRMED);
    }

    @Test
    void the_same_form_is_known_again() {
        var form = UUID.randomUUID();
        var stint = stint(FIRST_DAY, "09:00", "13:00", 15);
        var entry = draft();
        assertThat(entry.isWrittenWith(form, stint, WORK)).isFalse();
        entry.writtenWith(form);
        assertThat(entry.isWrittenWith(form, stint, WORK)).isTrue();
        assertThat(entry.isWrittenWith(UUID.randomUUID(), stint, WORK)).isFalse();
    }

    @Test
    void the_same_form_with_something_else_in_it_is_not_taken_for_what_it_wrote_before() {
        var form = UUID.randomUUID();
        var entry = draft();
        entry.writtenWith(form);
        var other = new Work(WORK.activity(), WORK.contact(), WORK.peopleMet(), "Another note.");
        assertThat(entry.isWrittenWith(form, stint(FIRST_DAY, "09:00", "13:00", 15), other))
                .isFalse();
        assertThat(entry.isWrittenWith(form, stint(FIRST_DAY, "09:00", "12:00", 15), WORK))
                .isFalse();
    }

    @Test
    void what_was_taken_back_is_not_there_when_its_form_arrives_again() {
        var form = UUID.randomUUID();
        var entry = draft();
        entry.writtenWith(form);
        entry.takeBack();
        assertThat(entry.isWrittenWith(form, stint(FIRST_DAY, "09:00", "13:00", 15), WORK))
                .isFalse();
    }

    @Test
    void words_about_a_day_change_also_where_its_times_would_not_be_taken_any_more() {
        var entry = submitted();
        entry.query(SUPERVISOR, "Was that the open group?", LATER);
        var resting = active();
        resting.suspend(FIRST_DAY);
        var words = new Work(WORK.activity(), WORK.contact(), WORK.peopleMet(), "The open group, yes.");
        entry.change(resting, stint(FIRST_DAY, "09:00", "13:00", 15), words, List.of(), LATER);
        refuses(
                PlacementRule.NO_HOURS_ON_DAYS_OF_A_PAUSE,
                () -> entry.change(resting, stint(FIRST_DAY, "09:00", "13:05", 15), words, List.of(), LATER));
        refuses(
                PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT,
                () -> entry.change(ended(), stint(FIRST_DAY, "09:00", "13:00", 15), words, List.of(), LATER));
    }

    private static LogEntry confirmed() {
        return confirmed(draft());
    }

    private static LogEntry confirmed(LogEntry entry) {
        entry.submit(LATER);
        entry.confirm(SUPERVISOR, LATER);
        return entry;
    }

    private static LogEntry correction(LogEntry before, Stint stint) {
        return Stored.withId(
                LogEntry.correcting(before, active(), stint, WORK, "I left earlier.", List.of(), LATER), 301);
    }

    private static LogEntry sentOn(LocalDate day, String time) {
        var entry = draft();
        entry.submit(at(day, time));
        return entry;
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(MADRID).toInstant();
    }
}
