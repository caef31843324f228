package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.FIRST_DAY;
import static org.peerpath.placement.PlacementExamples.LAST_DAY;
import static org.peerpath.placement.PlacementExamples.LATER;
import static org.peerpath.placement.PlacementExamples.SUPERVISOR;
import static org.peerpath.placement.PlacementExamples.TRAINEE;
import static org.peerpath.placement.PlacementExamples.TRAINER;
import static org.peerpath.placement.PlacementExamples.WORK;
import static org.peerpath.placement.PlacementExamples.active;
import static org.peerpath.placement.PlacementExamples.proposed;
import static org.peerpath.placement.PlacementExamples.stint;
import static org.peerpath.placement.Refusals.refuses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final long DEPUTY = 7;

    @Test
    void five_things_are_needed_and_no_more() {
        assertThat(AgreementTerms.of(needed()).dayMaxMinutes()).isEqualTo(LogEntry.DAY_MAX);
        for (var field : needed().keySet()) {
            var without = new EnumMap<>(needed());
            without.put(field, List.of(" "));
            refuses(PlacementRule.AN_AGREEMENT_SAYS_WHO_WHERE_WHEN_AND_WHAT_FOR, () -> AgreementTerms.of(without));
        }
    }

    @Test
    void what_does_not_fit_its_field_is_refused() {
        refusesTo(TermField.SITE, "x".repeat(201));
        refusesTo(TermField.WEEKLY_HOURS, "61");
        refusesTo(TermField.DAY_HOURS, "11");
        refusesTo(TermField.DAY_HOURS, "0");
        refusesTo(TermField.DAY_HOURS, "many");
        refusesTo(TermField.MEETING_START, "soon");
        refusesTo(TermField.PAY, "GOLD");
        refusesTo(TermField.TUTOR, "-1");
    }

    private static void refusesTo(TermField field, String value) {
        refuses(PlacementRule.A_TERM_FITS_ITS_FIELD, () -> AgreementTerms.of(with(field, value)));
    }

    @Test
    void it_ends_after_it_begins_and_a_deputy_is_somebody_else() {
        refuses(
                PlacementRule.A_PLACEMENT_ENDS_AFTER_IT_BEGINS,
                () -> AgreementTerms.of(
                        with(TermField.ENDS, FIRST_DAY.minusDays(1).toString())));
        refuses(
                PlacementRule.DEPUTIES_ARE_OTHERS,
                () -> AgreementTerms.of(with(TermField.DEPUTIES, String.valueOf(SUPERVISOR))));
    }

    @Test
    void the_trainee_is_neither_deputy_nor_supervisor_of_their_own_placement() {
        for (var field : List.of(TermField.SUPERVISOR, TermField.DEPUTIES, TermField.TUTOR)) {
            refuses(PlacementRule.NO_ONE_SUPERVISES_THEMSELVES, () -> active().requireOpenFor(
                            AgreementTerms.of(with(field, String.valueOf(TRAINEE)))));
        }
        refuses(
                PlacementRule.NO_ONE_SUPERVISES_THEMSELVES,
                () -> new PlacementDeputy(active(), version(active(), 2, "Other words."), TRAINEE, LATER));
    }

    @Test
    void versions_differ_field_by_field() {
        var before = AgreementTerms.of(with(TermField.DEPUTIES, "8"));
        var after = AgreementTerms.of(with(TermField.INSURANCE, "By the host"));
        assertThat(before.changesTo(before)).isEmpty();
        assertThat(before.changesTo(after))
                .containsExactly(
                        new TermChange(TermField.DEPUTIES, List.of("8"), List.of()),
                        new TermChange(TermField.INSURANCE, List.of(), List.of("By the host")));
    }

    @Test
    void under_way_it_goes_on_under_the_version_signed_last_until_all_three_have_signed_the_next() {
        var placement = active();
        var first = placement.agreementId();
        var second = version(placement, 2, "Other words.");
        var trainee = second.sign(TRAINEE, Capacity.TRAINEE, second.hash(), LATER);
        assertThat(placement.sign(trainee, List.of(), FIRST_DAY)).isFalse();
        var host = second.sign(SUPERVISOR, Capacity.HOST, second.hash(), LATER);
        assertThat(placement.sign(host, List.of(trainee), FIRST_DAY)).isFalse();
        assertThat(placement.agreementId()).isEqualTo(first);
        var course = second.sign(TRAINER, Capacity.COURSE, second.hash(), LATER);
        assertThat(placement.sign(course, List.of(trainee, host), FIRST_DAY)).isTrue();
        assertThat(placement.agreementId()).isEqualTo(second.id());
        assertThat(placement.state()).isEqualTo(PlacementState.ACTIVE);
    }

    @Test
    void hours_stay_tied_to_the_version_they_were_written_under() {
        var placement = active();
        var first = placement.agreementId();
        var entry = new LogEntry(placement, stint(FIRST_DAY, "09:00", "13:00", 15), WORK, List.of(), LATER);
        signAll(placement, version(placement, 2, "Other words."));
        entry.change(placement, stint(FIRST_DAY, "09:00", "12:00", 0), WORK, List.of(), LATER);
        assertThat(entry.agreementId()).isEqualTo(first).isNotEqualTo(placement.agreementId());
    }

    @Test
    void no_day_is_longer_than_agreed() {
        var placement = active();
        placement.follow(AgreementTerms.of(with(TermField.DAY_HOURS, "4")));
        new LogEntry(placement, stint(FIRST_DAY, "09:00", "13:00", 0), WORK, List.of(), LATER);
        refuses(
                PlacementRule.THE_AGREEMENT_LIMITS_A_DAY,
                () -> new LogEntry(placement, stint(FIRST_DAY, "09:00", "13:05", 0), WORK, List.of(), LATER));
    }

    @Test
    void what_has_begun_keeps_its_first_day_and_what_is_over_its_terms() {
        var later =
                AgreementTerms.of(with(TermField.STARTS, FIRST_DAY.plusDays(1).toString()));
        refuses(PlacementRule.WHAT_HAS_BEGUN_KEEPS_ITS_FIRST_DAY, () -> active().follow(later));
        var proposed = proposed();
        proposed.follow(later);
        assertThat(proposed.startsOn()).isEqualTo(FIRST_DAY.plusDays(1));
        var over = active();
        over.endEarly(Capacity.COURSE, FIRST_DAY);
        refuses(PlacementRule.TERMS_CHANGE_UNTIL_IT_IS_OVER, () -> over.follow(AgreementTerms.of(needed())));
    }

    @Test
    void a_host_is_asked_about_the_days_that_terms_add_and_about_no_others() {
        var longer = AgreementTerms.of(with(TermField.ENDS, LAST_DAY.plusDays(9).toString()));
        assertThat(DaysAdded.to(proposed(), longer)).contains(new DaysAdded(FIRST_DAY, LAST_DAY.plusDays(9)));
        assertThat(DaysAdded.to(active(), longer)).contains(new DaysAdded(LAST_DAY.plusDays(1), LAST_DAY.plusDays(9)));
        assertThat(DaysAdded.to(active(), AgreementTerms.of(needed()))).isEmpty();
        var shorter =
                AgreementTerms.of(with(TermField.ENDS, LAST_DAY.minusDays(9).toString()));
        assertThat(DaysAdded.to(active(), shorter)).isEmpty();
        var earlier =
                AgreementTerms.of(with(TermField.STARTS, FIRST_DAY.minusDays(9).toString()));
        assertThat(DaysAdded.to(active(), earlier)).contains(new DaysAdded(FIRST_DAY.minusDays(9), LAST_DAY));
    }

    private static void signAll(Placement placement, Agreement agreement) {
        var before = new ArrayList<AgreementSignature>();
        var people = Map.of(Capacity.TRAINEE, TRAINEE, Capacity.HOST, DEPUTY, Capacity.COURSE, TRAINER);
        people.forEach((capacity, person) -> {
            var signature = agreement.sign(person, capacity, agreement.hash(), LATER);
            placement.sign(signature, before, FIRST_DAY);
            before.add(signature);
        });
    }

    private static Agreement version(Placement placement, int number, String words) {
        return Stored.withId(new Agreement(placement, number, "en", words, LATER), 200 + number);
    }

    private static Map<TermField, List<String>> with(TermField field, String value) {
        var terms = new EnumMap<>(needed());
        terms.put(field, List.of(value));
        return terms;
    }

    private static Map<TermField, List<String>> needed() {
        return Map.of(
                TermField.SITE, List.of("Day centre"),
                TermField.STARTS, List.of(FIRST_DAY.toString()),
                TermField.ENDS, List.of(LAST_DAY.toString()),
                TermField.GOALS, List.of("To listen."),
                TermField.SUPERVISOR, List.of(String.valueOf(SUPERVISOR)));
    }
}
