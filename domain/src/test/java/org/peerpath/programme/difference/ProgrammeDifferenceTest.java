package org.peerpath.programme.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerpath.programme.ProgrammeFile;

/** What people would say about two versions of a programme. */
class ProgrammeDifferenceTest {
    private static final String BEFORE = ProgrammeFile.bundledText("peer2peer");

    private static ProgrammeDifference to(String after) {
        return ProgrammeDifference.between(ProgrammeFile.read(BEFORE), ProgrammeFile.read(after));
    }

    private static ProgrammeDifference changed(String from, String to) {
        assertThat(BEFORE).contains(from);
        return to(BEFORE.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private static List<ChangeKind> kinds(ProgrammeDifference difference) {
        return difference.changes().stream().map(Change::kind).toList();
    }

    @Test
    void the_same_is_the_same_however_it_is_written() {
        assertThat(to("# A comment\r\n" + BEFORE.replace("\n", "\r\n")).isNone())
                .isTrue();
    }

    @Test
    void a_session_that_may_now_be_missed_makes_it_easier() {
        var difference = changed("must-not-miss: [s09, s10]", "must-not-miss: [s10]");
        assertThat(kinds(difference)).containsOnly(ChangeKind.SESSION_MAY_BE_MISSED);
        assertThat(difference.changes()).allMatch(change -> change.effect() == Effect.EASIER);
        var back = ProgrammeDifference.between(
                ProgrammeFile.read(BEFORE.replace("must-not-miss: [s09, s10]", "must-not-miss: [s10]")),
                ProgrammeFile.read(BEFORE));
        assertThat(back.changes())
                .allMatch(change ->
                        change.kind() == ChangeKind.SESSION_MUST_NOT_BE_MISSED && change.effect() == Effect.HARDER);
    }

    @Test
    void a_text_in_one_language_is_said_with_its_language() {
        var difference = changed("es: Presentación,", "es: Bienvenida,");
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.TEXT_CHANGED);
            assertThat(change.effect()).isEqualTo(Effect.NEITHER);
            assertThat(change.details()).contains(new Detail.Languages(List.of("es")));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workload: {time: 210 h, ects: 7}     | workload: {time: 220 h, ects: 7}    | WORKLOAD",
                "workload: {time: 210 h, ects: 7}     | workload: {time: 210 h, ects: 8}    | CREDIT",
                "eqf: not-levelled                    | eqf: 4                              | LEVEL",
                "participation: BLENDED               | participation: ONLINE               | PARTICIPATION",
                "framework: Peerpath peer support competences 1 | framework: Another         | COMPETENCE_FRAMEWORK",
                "kind: PSYCHODRAMA                    | kind: CLASSROOM                     | SESSION_KIND",
                "time: 3 h                            | time: 2 h                           | SESSION_TIME",
            })
    void each_kind_of_change_is_found(String from, String to, ChangeKind kind) {
        assertThat(kinds(changed(from, to))).contains(kind).doesNotContain(ChangeKind.SOMETHING_ELSE);
    }

    @Test
    void other_programmes_are_told_apart_without_a_gap() {
        for (var one : ProgrammeFile.BUNDLED) {
            for (var other : ProgrammeFile.BUNDLED) {
                var difference = ProgrammeDifference.between(ProgrammeFile.bundled(one), ProgrammeFile.bundled(other));
                assertThat(difference.isNone()).isEqualTo(one.equals(other));
                assertThat(kinds(difference)).doesNotContain(ChangeKind.SOMETHING_ELSE);
            }
        }
    }
}
