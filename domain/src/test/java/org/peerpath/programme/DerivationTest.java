package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.difference.ChangeKind;
import org.peerpath.programme.difference.ProgrammeDifference;

/** A shared programme says what others may set; a variant is the owner's file with these values, and nothing else. */
class DerivationTest {
    private static final String EX_IN = ProgrammeFile.bundledText("ex-in");
    private static final String P2 = "placement-p2";
    private static final String BOUNDS = "  - {placement: p2, among: [80 h, 180 h]}\n";

    private final Derivation shared = Derivation.of(EX_IN);

    private static Derivation saying(String more) {
        return Derivation.of(EX_IN.replace(BOUNDS, BOUNDS + more));
    }

    private static List<FileFault> faults(String local) {
        var text = EX_IN.replace(BOUNDS, local);
        assertThat(text).isNotEqualTo(EX_IN);
        return catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(text)).problems().stream()
                .map(ProgrammeFileProblem::fault)
                .toList();
    }

    @Test
    void a_variant_is_the_owners_file_with_its_own_values_and_every_other_byte_as_it_was() {
        var variant = shared.with("ex-in-allgaeu", Map.of(P2, 180 * 60));
        assertThat(variant)
                .isEqualTo(EX_IN.replace("slug: ex-in", "slug: ex-in-allgaeu")
                        .replace("time: 80 h\n", "time: 180 h\n")
                        .replace("workload: {time: 318 h}", "workload: {time: 418 h}"));
        assertThat(ProgrammeFile.read(variant).placement("p2").minutes()).isEqualTo(180 * 60);
        assertThat(shared.problems(variant)).isEmpty();
        assertThat(shared.valuesIn(variant)).containsExactly(Map.entry(P2, 180 * 60));
        assertThat(shared.with("ex-in-allgaeu", Map.of()))
                .as("as the owner has it")
                .contains("time: 318 h");
    }

    @Test
    void what_a_variant_changes_is_said_as_people_would_say_it() {
        var variant = ProgrammeFile.read(shared.with("ex-in-allgaeu", Map.of(P2, 180 * 60)));
        assertThat(ProgrammeDifference.between(shared.definition(), variant).changes())
                .extracting(change -> change.kind())
                .containsExactlyInAnyOrder(ChangeKind.PLACEMENT_TIME, ChangeKind.WORKLOAD);
    }

    @Test
    void a_certificate_can_say_what_was_set_locally() {
        var variant = ProgrammeFile.read(shared.with("ex-in-allgaeu", Map.of(P2, 180 * 60)));
        assertThat(LocalDifference.between(shared.definition(), variant))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.isDifferent()).isTrue();
                    assertThat(one.owners()).isEqualTo(80 * 60);
                    assertThat(one.local()).isEqualTo(180 * 60);
                    assertThat(variant.called(one.bound()).in(java.util.Locale.ENGLISH))
                            .contains("Second placement");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -80 * 60, 100 * 60, 39 * 60 + 55, Integer.MAX_VALUE, 80 * 60 + 1})
    void outside_the_bounds_nothing_is_made(int minutes) {
        var values = Map.of(P2, minutes);
        assertThat(shared.refusals(values))
                .extracting(ProgrammeFileProblem::fault)
                .contains(FileFault.OUTSIDE_BOUNDS);
        assertThat(shared.refusals(values).get(0).values()).contains("p2", "80 h, 180 h");
        assertThatThrownBy(() -> shared.with("ex-in-allgaeu", values))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(ProgrammeRule.A_VARIANT_STAYS_WITHIN_ITS_BOUNDS));
    }

    @Test
    void a_file_that_says_more_than_the_owner_allows_is_told_where() {
        var variant = shared.with("ex-in-allgaeu", Map.of(P2, 180 * 60));
        assertThat(shared.problems(variant.replace("time: 180 h\n", "time: 100 h\n")))
                .extracting(ProgrammeFileProblem::fault)
                .containsExactlyInAnyOrder(FileFault.OUTSIDE_BOUNDS, FileFault.WORKLOAD_FOLLOWS);
        var looser = shared.problems(variant.replace("percent: 90", "percent: 80"));
        assertThat(looser).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(FileFault.OWNERS_WORDS_STAND);
            assertThat(problem.path()).endsWith("attendance.percent");
            assertThat(problem.line()).isGreaterThan(100);
            assertThat(problem.values()).containsExactly("“90”");
        });
        assertThat(shared.problems(variant.replace("among: [80 h, 180 h]", "among: [8 h, 180 h]")))
                .as("the bounds are the owner’s too")
                .isNotEmpty();
        assertThat(shared.problems(variant.replace("            - decision: suitability\n", "")))
                .isNotEmpty();
        assertThat(shared.problems(variant.replace("time: 418 h", "time: 318 h")))
                .extracting(ProgrammeFileProblem::fault)
                .containsExactly(FileFault.WORKLOAD_FOLLOWS);
        assertThat(shared.problems("# Ours\r\n" + variant.replace("\n", "\r\n")))
                .as("another way of writing the same")
                .isEmpty();
    }

    @Test
    void the_workload_follows_a_value_that_was_written_by_hand() {
        var written = EX_IN.replace("time: 80 h\n", "time: 180 h\n");
        assertThat(shared.problems(written)).isNotEmpty();
        var settled = shared.settled(written);
        assertThat(settled).contains("time: 418 h").isEqualTo(written.replace("time: 318 h", "time: 418 h"));
        assertThat(shared.problems(settled)).isEmpty();
        assertThat(shared.settled(EX_IN)).isSameAs(EX_IN);
    }

    @Test
    void narrower_bounds_of_a_newer_version_refuse_what_was_allowed() {
        var newer = Derivation.of(EX_IN.replace("among: [80 h, 180 h]", "from: 60 h, to: 120 h, step: 20 h"));
        var values = newer.valuesIn(shared.with("ex-in-allgaeu", Map.of(P2, 180 * 60)));
        assertThat(newer.refusals(values)).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(FileFault.OUTSIDE_BOUNDS);
            assertThat(problem.values()).containsExactly("placement", "p2", "180 h", "60 h – 120 h / 20 h");
        });
        assertThat(newer.refusals(Map.of(P2, 100 * 60))).isEmpty();
    }

    @Test
    void percent_and_months_and_sessions_can_be_set_too() {
        var rich = saying("  - {attendance: certificate, from: 80, to: 95, step: 5}\n"
                + "  - {within: certificate, among: [24, 36]}\n"
                + "  - {session: m12-3, among: [5 h 30, 3 h]}\n");
        var text = rich.with(
                "ex-in-x",
                Map.of("attendance-certificate", 85, "within-certificate", 36, "session-m12-3", 180, P2, 180 * 60));
        assertThat(text).contains("percent: 85", "months: 36", "code: m12-3, kind: CLASSROOM, time: 3 h,");
        assertThat(ProgrammeFile.read(text).workload().minutes()).isEqualTo((318 + 100) * 60 - 150);
        assertThat(rich.problems(text)).isEmpty();
        assertThat(rich.refusals(Map.of("attendance-certificate", 83))).hasSize(1);
    }

    @Test
    void hours_of_one_kind_are_set_in_every_rule_that_asks_for_them() {
        var owners = EX_IN.replace("placements:\n", "categories:\n  - {code: practice, title: Practice}\nplacements:\n")
                .replace("            - placement: p1\n", "            - hours: {category: practice, time: 20 h}\n")
                .replace(BOUNDS, BOUNDS + "  - {hours: practice, from: 10 h, to: 30 h, step: 10 h}\n");
        var twice = Derivation.of(owners.replace(
                "            - placement: p2\n", "            - hours: {categories: [practice], time: 20 h}\n"));
        var text = twice.with("ex-in-x", Map.of("hours-practice", 30 * 60));
        assertThat(text.split("time: 30 h", -1)).hasSize(3);
        assertThat(twice.problems(text)).isEmpty();
        assertThat(twice.problems(text.replaceFirst("time: 30 h", "time: 10 h")))
                .isNotEmpty();
    }

    @Test
    void hours_that_only_a_renewal_asks_for_are_not_set() {
        var owners = EX_IN.replace("placements:\n", "categories:\n  - {code: practice, title: Practice}\nplacements:\n")
                .replace(BOUNDS, BOUNDS + "  - {hours: practice, from: 10 h, to: 30 h, step: 10 h}\n");
        int award = owners.indexOf("    requirement:", owners.indexOf("  - key: certificate\n"));
        var renewed = owners.substring(0, award)
                + "    renewal: {hours: {category: practice, time: 20 h}}\n"
                + owners.substring(award);
        assertThat(catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(renewed))
                        .problems())
                .extracting(ProgrammeFileProblem::fault)
                .contains(FileFault.LOCAL_OF_NOTHING);
    }

    @Test
    void the_whole_workload_is_never_less_than_its_parts() {
        var owners = EX_IN.replace("placements:\n", "categories:\n  - {code: practice, title: Practice}\nplacements:\n")
                .replace("            - placement: p1\n", "            - hours: {category: practice, time: 20 h}\n")
                .replace(BOUNDS, BOUNDS + "  - {hours: practice, from: 10 h, to: 30 h, step: 10 h}\n");
        var full = Derivation.of(owners);
        int own = full.definition().workload().minutes()
                - full.definition().taughtMinutes()
                - full.definition().placementMinutes();
        var fewer = Map.of("hours-practice", 10 * 60);
        var tight = Derivation.of(owners.replace(
                "workload: {time: 318 h}",
                "workload: {time: "
                        + WrittenTime.of(full.definition().workload().minutes() - own) + "}"));
        assertThat(tight.refusals(fewer)).singleElement().satisfies(problem -> assertThat(problem.fault())
                .isEqualTo(FileFault.WORKLOAD_HOLDS_ITS_PARTS));
        assertThat(tight.refusals(Map.of("hours-practice", 30 * 60, P2, 180 * 60)))
                .isEmpty();
    }

    @Test
    void credit_for_the_whole_time_is_not_given_for_less() {
        var credited = Derivation.of(EX_IN.replace("workload: {time: 318 h}", "workload: {time: 318 h, ects: 10}")
                .replace("among: [80 h, 180 h]", "among: [40 h, 80 h, 180 h]"));
        assertThat(credited.refusals(Map.of(P2, 40 * 60)))
                .extracting(ProgrammeFileProblem::fault)
                .containsExactly(FileFault.CREDIT_STANDS_ON_THE_WHOLE_TIME);
        assertThat(credited.refusals(Map.of(P2, 180 * 60))).isEmpty();
    }

    @Test
    void a_value_that_the_owner_writes_once_for_two_things_is_not_set_for_one() {
        var together = EX_IN.replace("time: 40 h\n", "time: &both 80 h\n").replace("time: 80 h\n", "time: *both\n");
        for (var placement : List.of("p1", "p2")) {
            var owners = Derivation.of(together.replace("placement: p2, among", "placement: " + placement + ", among"));
            assertThat(owners.with("ex-in-x", Map.of())).contains("*both");
            assertThatThrownBy(() -> owners.with("ex-in-x", Map.of("placement-" + placement, 180 * 60)))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.rule())
                            .isEqualTo(ProgrammeRule.WHAT_IS_SET_LOCALLY_STANDS_ALONE));
        }
    }

    @Test
    void bounds_are_read_as_strictly_as_everything_else() {
        assertThat(faults("  - {placement: p3, among: [80 h, 180 h]}\n")).containsExactly(FileFault.CODE_UNKNOWN);
        assertThat(faults("  - {placement: p2, among: [40 h, 180 h]}\n"))
                .containsExactly(FileFault.LOCAL_WITHOUT_ITS_OWN);
        assertThat(faults("  - {placement: p2, among: [80 h]}\n")).containsExactly(FileFault.SOME_VALUES_EXPECTED);
        assertThat(faults("  - {placement: p2, among: [80 h, 80 h]}\n"))
                .containsExactly(FileFault.SOME_VALUES_EXPECTED);
        assertThat(faults("  - {placement: p2, among: [80 h, 39:55]}\n")).contains(FileFault.TIME_EXPECTED);
        assertThat(faults("  - {placement: p2, among: [80 h, -1 h]}\n")).contains(FileFault.TIME_EXPECTED);
        assertThat(faults("  - {placement: p2, from: 80 h, to: 180 h}\n"))
                .containsExactly(FileFault.AMONG_OR_RANGE_EXPECTED);
        assertThat(faults("  - {placement: p2, from: 180 h, to: 80 h, step: 10 h}\n"))
                .containsExactly(FileFault.RANGE_EXPECTED);
        assertThat(faults("  - {placement: p2, from: 80 h, to: 180 h, step: 30 h}\n"))
                .containsExactly(FileFault.RANGE_EXPECTED);
        assertThat(faults("  - {placement: p2, from: 1 min, to: 180 h, step: 1 min}\n"))
                .containsExactly(FileFault.RANGE_EXPECTED);
        assertThat(faults(BOUNDS + BOUNDS)).containsExactly(FileFault.CODE_TWICE);
        assertThat(faults("  - {placement: p2, session: m01-1, among: [80 h, 180 h]}\n"))
                .containsExactly(FileFault.EXACTLY_ONE_EXPECTED);
        assertThat(faults("  - {time: p2, among: [80 h, 180 h]}\n"))
                .contains(FileFault.KEY_UNKNOWN, FileFault.EXACTLY_ONE_EXPECTED);
        assertThat(faults("  - {attendance: certificate, among: [80, 120]}\n")).contains(FileFault.NUMBER_EXPECTED);
    }

    @Test
    void a_title_that_names_hours_would_be_wrong_elsewhere() {
        var titled = EX_IN.replace("\"Accompanying people, twelve modules\"", "\"Accompanying people, 318 h\"");
        assertThat(catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(titled))
                        .problems())
                .extracting(ProgrammeFileProblem::fault)
                .containsExactly(FileFault.HOURS_IN_A_TITLE);
        assertThat(ProgrammeFile.isReadable(ProgrammeFile.bundledText("peer2peer")))
                .as("without bounds it may")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80-hour training",
                "An 80 Hours course",
                "80 hrs",
                "80 contact hours",
                "80-Stunden-Kurs",
                "80-stündige Weiterbildung",
                "80 Unterrichtsstunden",
                "80 UE",
                "80\u00a0Std.",
                "80\u2011hour",
                "37,5 h",
                "80h-Kurs",
                "Curso de 80 horas"
            })
    void hours_in_a_title_are_found_however_they_are_written(String title) {
        var titled = EX_IN.replace("Accompanying people, twelve modules", title);
        assertThat(catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(titled))
                        .problems())
                .extracting(ProgrammeFileProblem::fault)
                .containsExactly(FileFault.HOURS_IN_A_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Peer support, 12 modules", "Level 5 honours", "Stufe 2 Stundenplanung", "Nivel 3 humano"})
    void other_numbers_in_a_title_are_no_hours(String title) {
        assertThat(ProgrammeFile.isReadable(EX_IN.replace("Accompanying people, twelve modules", title)))
                .isTrue();
    }

    @Test
    void what_may_be_set_is_part_of_what_is_different_between_versions() {
        var wider = ProgrammeFile.read(EX_IN.replace("[80 h, 180 h]", "[40 h, 80 h, 180 h]"));
        var without = ProgrammeFile.read(EX_IN.replace("local:\n" + BOUNDS, ""));
        var file = ProgrammeFile.read(EX_IN);
        assertThat(ProgrammeDifference.between(file, wider).changes())
                .singleElement()
                .matches(change -> change.kind() == ChangeKind.LOCAL_CHANGED);
        assertThat(ProgrammeDifference.between(file, without).changes())
                .singleElement()
                .matches(change -> change.kind() == ChangeKind.LOCAL_REMOVED);
        assertThat(ProgrammeDifference.between(without, file).changes())
                .singleElement()
                .matches(change -> change.kind() == ChangeKind.LOCAL_ADDED);
    }
}
