package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.FIRST_DAY;
import static org.peerpath.placement.PlacementExamples.LAST_DAY;
import static org.peerpath.placement.PlacementExamples.LATER;
import static org.peerpath.placement.PlacementExamples.MADRID;
import static org.peerpath.placement.PlacementExamples.SUPERVISOR;
import static org.peerpath.placement.PlacementExamples.TRAINEE;
import static org.peerpath.placement.PlacementExamples.TRAINER;
import static org.peerpath.placement.PlacementExamples.active;
import static org.peerpath.placement.PlacementExamples.agreement;
import static org.peerpath.placement.PlacementExamples.proposed;
import static org.peerpath.placement.PlacementExamples.signAll;
import static org.peerpath.placement.PlacementExamples.stint;
import static org.peerpath.placement.PlacementExamples.terms;
import static org.peerpath.placement.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.CompetenceLevel;

class PlacementTest {
    private static final SignOff COMPLETE = new SignOff(80 * 60, 0, true, true);

    @Test
    void three_signatures_make_it_active_once_the_first_day_has_come() {
        var placement = proposed();
        assertThat(signAll(placement, FIRST_DAY)).isTrue();
        assertThat(placement.state()).isEqualTo(PlacementState.ACTIVE);
    }

    @Test
    void agreed_before_the_first_day_it_begins_on_that_day() {
        var placement = proposed();
        signAll(placement, FIRST_DAY.minusDays(10));
        assertThat(placement.state()).isEqualTo(PlacementState.AGREED);
        assertThat(placement.begin(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(placement.begin(FIRST_DAY)).isTrue();
        assertThat(placement.begin(FIRST_DAY)).isFalse();
    }

    @Test
    void one_signs_exactly_what_was_shown() {
        var agreement = agreement(proposed());
        var other = new Agreement(proposed(), 2, "en", "These are other terms.", LATER);
        refuses(
                PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN,
                () -> agreement.sign(TRAINEE, Capacity.TRAINEE, other.hash(), LATER));
    }

    @Test
    void the_hash_is_that_of_the_words() {
        assertThat(agreement(proposed()).hash())
                .isEqualTo(agreement(active()).hash())
                .hasSize(64);
    }

    @Test
    void a_person_signs_once_and_for_one_side() {
        var placement = proposed();
        var agreement = agreement(placement);
        var host = agreement.sign(SUPERVISOR, Capacity.HOST, agreement.hash(), LATER);
        placement.sign(host, List.of(), FIRST_DAY);
        var forTheCourseToo = agreement.sign(SUPERVISOR, Capacity.COURSE, agreement.hash(), LATER);
        refuses(PlacementRule.A_PERSON_SIGNS_ONCE, () -> placement.sign(forTheCourseToo, List.of(host), FIRST_DAY));
        var anotherHost = agreement.sign(TRAINER, Capacity.HOST, agreement.hash(), LATER);
        refuses(PlacementRule.A_PERSON_SIGNS_ONCE, () -> placement.sign(anotherHost, List.of(host), FIRST_DAY));
    }

    @Test
    void what_is_agreed_is_not_signed_again() {
        var placement = active();
        var agreement = agreement(placement);
        var late = agreement.sign(9, Capacity.COURSE, agreement.hash(), LATER);
        refuses(PlacementRule.ONLY_PROPOSED_TERMS_ARE_SIGNED, () -> placement.sign(late, List.of(), FIRST_DAY));
    }

    @Test
    void nobody_supervises_themselves() {
        refuses(PlacementRule.NO_ONE_SUPERVISES_THEMSELVES, () -> new Placement(5, 6, SUPERVISOR, terms()));
    }

    @Test
    void the_host_confirms_once_all_hours_are_decided_and_not_twice() {
        var placement = active();
        refuses(PlacementRule.ALL_HOURS_ARE_DECIDED_FIRST, () -> placement.confirmAsHost(SUPERVISOR, 1, LATER));
        placement.confirmAsHost(SUPERVISOR, 0, LATER);
        refuses(PlacementRule.THE_HOST_CONFIRMS_A_PLACEMENT_ONCE, () -> placement.confirmAsHost(SUPERVISOR, 0, LATER));
    }

    @Test
    void sign_off_needs_the_hours_the_report_and_the_confirmation() {
        var placement = active();
        refuses(PlacementRule.SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION, () -> placement.signOff(COMPLETE));
        placement.confirmAsHost(SUPERVISOR, 0, LATER);
        refuses(
                PlacementRule.SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION,
                () -> placement.signOff(new SignOff(80 * 60 - 5, 0, true, true)));
        refuses(
                PlacementRule.SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION,
                () -> placement.signOff(new SignOff(80 * 60, 0, false, true)));
        placement.signOff(COMPLETE);
        assertThat(placement.state()).isEqualTo(PlacementState.SIGNED_OFF);
    }

    @Test
    void days_of_a_pause_take_no_hours_and_those_around_it_do() {
        var placement = active();
        placement.suspend(FIRST_DAY.plusDays(2));
        assertThat(placement.state()).isEqualTo(PlacementState.SUSPENDED);
        placement.requireOpenFor(stint(FIRST_DAY.plusDays(1), "09:00", "10:00", 0));
        refuses(PlacementRule.NO_HOURS_ON_DAYS_OF_A_PAUSE, () -> log(placement, FIRST_DAY.plusDays(2)));
        placement.goOn(FIRST_DAY.plusDays(5));
        placement.suspend(FIRST_DAY.plusDays(9));
        placement.goOn(FIRST_DAY.plusDays(9));
        refuses(PlacementRule.NO_HOURS_ON_DAYS_OF_A_PAUSE, () -> log(placement, FIRST_DAY.plusDays(4)));
        log(placement, FIRST_DAY.plusDays(5));
        log(placement, FIRST_DAY.plusDays(9));
    }

    private static void log(Placement placement, LocalDate day) {
        placement.requireOpenFor(stint(day, "09:00", "10:00", 0));
    }

    @Test
    void only_what_is_under_way_rests_and_only_what_rests_goes_on() {
        refuses(PlacementRule.ONLY_WHAT_IS_UNDER_WAY_RESTS, () -> proposed().suspend(FIRST_DAY));
        refuses(PlacementRule.ONLY_WHAT_RESTS_GOES_ON, () -> active().goOn(FIRST_DAY));
        refuses(PlacementRule.ONLY_WHAT_IS_UNDER_WAY_RESTS, () -> {
            var twice = active();
            twice.suspend(FIRST_DAY);
            twice.suspend(FIRST_DAY);
        });
    }

    @Test
    void each_of_the_three_can_end_it_once_also_while_it_rests() {
        for (var side : Capacity.values()) {
            var placement = active();
            placement.suspend(FIRST_DAY);
            placement.endEarly(side, FIRST_DAY.plusDays(1));
            assertThat(placement.state()).isEqualTo(PlacementState.ENDED_EARLY);
            refuses(
                    PlacementRule.ONLY_WHAT_WAS_AGREED_ENDS_EARLY,
                    () -> placement.endEarly(side, FIRST_DAY.plusDays(1)));
        }
        refuses(PlacementRule.ONLY_WHAT_WAS_AGREED_ENDS_EARLY, () -> proposed().endEarly(Capacity.TRAINEE, FIRST_DAY));
    }

    @Test
    void sign_off_needs_whatever_else_was_asked() {
        var placement = active();
        placement.confirmAsHost(SUPERVISOR, 0, LATER);
        for (var part : SignOffPart.values()) {
            var missing = List.of(new SignOffLine(SignOffPart.SUPERVISION, 4, 4), new SignOffLine(part, 1, 2));
            refuses(
                    PlacementRule.SIGN_OFF_NEEDS_WHAT_ELSE_WAS_ASKED,
                    () -> placement.signOff(new SignOff(80 * 60, 0, true, true, missing)));
        }
        var there = List.of(SignOffLine.of(SignOffPart.FINAL_MEETING, true));
        placement.signOff(new SignOff(80 * 60, 0, true, true, there));
        assertThat(placement.state()).isEqualTo(PlacementState.SIGNED_OFF);
    }

    @Test
    void what_was_seen_is_one_line_and_nobody_says_it_about_themselves() {
        var seen = new Seen("listening", CompetenceLevel.MET, " Waited,\nand asked\tagain. ", FIRST_DAY);
        assertThat(seen.words()).isEqualTo("Waited, and asked again.");
        refuses(
                PlacementRule.WHAT_WAS_SEEN_IS_SAID_IN_FEW_WORDS,
                () -> new Seen("listening", CompetenceLevel.MET, "x".repeat(301), null));
        refuses(
                PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS,
                () -> new CompetenceObservation(active(), seen, UUID.randomUUID(), TRAINEE, LATER));
    }

    @Test
    void what_ended_takes_no_more_hours() {
        var placement = active();
        placement.endEarly(Capacity.TRAINEE, FIRST_DAY);
        refuses(
                PlacementRule.HOURS_NEED_AN_ACTIVE_AGREEMENT,
                () -> placement.requireOpenFor(PlacementExamples.stint(FIRST_DAY, "09:00", "10:00", 0)));
    }

    @Test
    void forty_hours_are_forty_and_five_minutes_less_are_not() {
        var forty = new PlacementTerms("practice", 10, "Day centre", SUPERVISOR, FIRST_DAY, LAST_DAY, MADRID, 40 * 60);
        var placement = Stored.withId(new Placement(5, 6, TRAINEE, forty), 101);
        PlacementExamples.signAll(placement, FIRST_DAY);
        refuses(
                PlacementRule.SIGN_OFF_NEEDS_HOURS_REPORT_AND_CONFIRMATION,
                () -> placement.signOff(new SignOff(39 * 60 + 55, 0, true, false)));
        placement.signOff(new SignOff(40 * 60, 0, true, false));
        assertThat(placement.state()).isEqualTo(PlacementState.SIGNED_OFF);
    }
}
