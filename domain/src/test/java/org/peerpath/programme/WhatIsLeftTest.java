package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.requirement.Amount;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Mend;
import org.peerpath.requirement.Place;
import org.peerpath.requirement.PlaceKind;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Unit;
import org.peerpath.requirement.Who;
import org.peerpath.requirement.Why;

/** What a leaf says beyond its state: how much, why, who, by when, where, and what would mend it. */
class WhatIsLeftTest {

    private static final ProgrammeDefinition PROGRAMME = ProgrammeFile.bundled("peer2peer");

    private static Evaluation leaf(String label, Trainee trainee) {
        return Evaluator.evaluate(PROGRAMME.award("competence").requirement(), trainee.evidence(), trainee.today())
                .leaves()
                .stream()
                .filter(one -> HistoryTable.label(one).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Evaluation leaf) {
        return Explanations.in(Locale.ENGLISH, PROGRAMME.titles(Locale.ENGLISH)).reasons(leaf);
    }

    @Test
    void the_next_session_is_the_trainee_s_turn_on_its_day() {
        var leaf = leaf(
                "attendance", Trainee.in(PROGRAMME).attendsUntil("2025-02-28").on("2025-03-01"));
        assertThat(leaf.amount()).isEqualTo(new Amount(Unit.MINUTES, 31 * 60, 54 * 60, 0, 0));
        assertThat(leaf.who()).isEqualTo(Who.TRAINEE);
        assertThat(leaf.by()).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(leaf.place()).isEqualTo(new Place(PlaceKind.SESSION, "w2"));
    }

    @Test
    void attendance_nobody_wrote_down_is_with_the_trainer() {
        var leaf = leaf(
                "attendance", Trainee.in(PROGRAMME).attendsUntil("2025-02-21").on("2025-03-01"));
        assertThat(leaf.state()).isEqualTo(State.NOT_YET);
        assertThat(leaf.who()).isEqualTo(Who.TRAINER);
        assertThat(leaf.place()).isEqualTo(new Place(PlaceKind.SESSION, "s07"));
        assertThat(leaf.amount().waiting()).isEqualTo(240);
        assertThat(sentences(leaf))
                .contains(
                        "Attendance for “Language and communication” on Friday 28 February 2025 is not recorded yet.");
    }

    @Test
    void absence_beyond_the_line_says_how_much_and_where_to_make_it_up() {
        var leaf = leaf(
                "attendance",
                Peer2PeerHistoriesTest.complete().misses("w1", "w2").isLate("s01", 235));
        assertThat(sentences(leaf)).contains("You have missed 6 h 05; 6 h may be missed.");
        assertThat(leaf.mends()).contains(Mend.MAKE_UP_SESSION);
        assertThat(leaf.place()).isEqualTo(new Place(PlaceKind.MAKE_UP, "w1"));
        var onTheLine = leaf(
                "attendance",
                Trainee.in(PROGRAMME)
                        .attendsUntil("2025-03-28")
                        .misses("w1", "w2")
                        .on("2025-03-29"));
        assertThat(onTheLine.state()).isEqualTo(State.NOT_YET);
        assertThat(onTheLine.says(Why.NO_MORE_ABSENCE_LEFT)).isTrue();
    }

    @Test
    void hours_behind_a_gate_say_when_it_opens_and_ask_nothing_of_anybody() {
        var leaf = leaf("change-of-sides", Trainee.in(PROGRAMME).on("2025-01-20"));
        assertThat(leaf.who()).isEqualTo(Who.NOBODY_YET);
        assertThat(sentences(leaf))
                .contains("These hours count once this is done: “Introducing peer support: recovery and what peers"
                        + " bring”, on Friday 7 February 2025.");
    }

    @Test
    void hours_before_their_gate_stay_visible_and_do_not_count() {
        var leaf = leaf(
                "change-of-sides",
                Trainee.in(PROGRAMME)
                        .hours("change-of-sides", 300, "2025-02-06")
                        .hours("change-of-sides", 240, "2025-02-07"));
        assertThat(leaf.amount()).isEqualTo(new Amount(Unit.MINUTES, 240, 2400, 0, 300));
        assertThat(leaf.says(Why.HOURS_BEFORE_GATE)).isTrue();
        assertThat(leaf.mends()).isNotEmpty();
    }

    @Test
    void logged_hours_wait_for_the_host_when_they_are_all_there() {
        var trainee = Peer2PeerHistoriesTest.complete()
                .without("practice")
                .fact(new Fact.PlacementStep("practice", PlacementMilestone.REPORT_HANDED_IN, LocalDate.of(2025, 6, 1)))
                .fact(new Fact.Hours("practice", HoursStage.ATTENDED, 4800, LocalDate.of(2025, 5, 20)))
                .fact(new Fact.Hours("practice", HoursStage.ATTESTED, 2790, LocalDate.of(2025, 5, 20)));
        var leaf = leaf("practice", trainee);
        assertThat(leaf.amount()).isEqualTo(new Amount(Unit.MINUTES, 2790, 4800, 2010, 0));
        assertThat(leaf.who()).isEqualTo(Who.HOST);
        assertThat(sentences(leaf))
                .containsExactly("33 h 30 still to come.", "33 h 30 logged and waiting to be confirmed.");
        assertThat(Explanations.in(Locale.ENGLISH, PROGRAMME.titles(Locale.ENGLISH))
                        .amount(leaf))
                .isEqualTo("46 h 30 of 80 h");
    }

    @Test
    void what_cannot_be_met_is_with_the_course_lead_and_says_what_would_mend_it() {
        var leaf = leaf(
                "portfolio",
                Peer2PeerHistoriesTest.complete().without("portfolio").on("2027-05-03"));
        assertThat(leaf.who()).isEqualTo(Who.COURSE_LEAD);
        assertThat(leaf.mends()).contains(Mend.EXTENSION, Mend.TALK_TO_COURSE_LEAD);
        assertThat(sentences(leaf)).contains("The time for this ended on Sunday 2 May 2027.");
    }

    @Test
    void what_a_trainer_watches_is_with_the_trainer() {
        for (var watched : List.of("role-play", "presentation")) {
            var leaf = leaf(watched, Peer2PeerHistoriesTest.complete().without(watched));
            assertThat(leaf.who()).isEqualTo(Who.TRAINER);
            assertThat(leaf.place()).isEqualTo(new Place(PlaceKind.COMPONENT, watched));
            assertThat(sentences(leaf))
                    .containsExactly("This takes place in a session, and there is nothing to hand in: your trainer"
                            + " watches and records it.");
        }
        var essay = leaf("essay", Peer2PeerHistoriesTest.complete().without("essay"));
        assertThat(essay.who()).isEqualTo(Who.TRAINEE);
    }

    @Test
    void what_was_watched_and_is_not_there_yet_is_watched_again() {
        var notYet = new Fact.ComponentDecided("role-play", AssessmentResult.NOT_YET, 1, LocalDate.of(2025, 4, 4));
        var leaf = leaf(
                "role-play",
                Peer2PeerHistoriesTest.complete().without("role-play").fact(notYet));
        assertThat(leaf.who()).isEqualTo(Who.TRAINER);
        assertThat(sentences(leaf))
                .containsExactly("Not yet: your trainer wrote down what would help. You can show it 2 more times.");
    }

    @Test
    void a_met_leaf_names_its_day_and_asks_nothing() {
        var leaf = leaf("practice", Peer2PeerHistoriesTest.complete());
        assertThat(leaf.metOn()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(leaf.who()).isEqualTo(Who.NOBODY_YET);
        assertThat(leaf.place()).isNull();
        assertThat(sentences(leaf)).containsExactly("Done on Sunday 1 June 2025.");
    }
}
