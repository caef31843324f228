package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peerpath.kernel.Localised;

class ProgrammeFileTest {

    static final List<String> BUNDLED = ProgrammeFile.BUNDLED;

    private static List<ProgrammeFileProblem> problems(String text) {
        return catchThrowableOfType(ProgrammeFileException.class, () -> ProgrammeFile.read(text))
                .problems();
    }

    /** The bundled course with one thing changed. */
    private static List<ProgrammeFileProblem> changed(String from, String to) {
        var text = ProgrammeFile.bundledText("peer2peer");
        assertThat(text).contains(from);
        return problems(text.replace(from, to));
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void a_bundled_programme_is_read_and_is_called_as_its_file(String name) {
        var programme = ProgrammeFile.bundled(name);
        assertThat(programme.slug()).isEqualTo(name);
        assertThat(programme.awards()).isNotEmpty();
        assertThat(ProgrammeFile.bundled(name)).isEqualTo(programme);
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void a_bundled_programme_speaks_three_languages(String name) {
        var programme = ProgrammeFile.bundled(name);
        assertThat(List.of(programme.title(), programme.neutralTitle(), programme.summary(), programme.hoursFrom()))
                .allMatch(ProgrammeFileTest::isComplete);
        assertThat(programme.outcomes()).allMatch(outcome -> isComplete(outcome.text()));
        assertThat(programme.competences()).allMatch(competence -> isComplete(competence.title()));
        assertThat(programme.modules()).allMatch(module -> isComplete(module.title()));
        assertThat(programme.sessions()).allMatch(session -> isComplete(session.title()));
        assertThat(programme.components()).allMatch(component -> isComplete(component.title()));
        assertThat(programme.awards()).allMatch(award -> isComplete(award.title()) && isComplete(award.wording()));
    }

    private static boolean isComplete(Localised text) {
        return text.languages().containsAll(List.of("en", "de", "es"));
    }

    @Test
    void the_hours_of_the_vocational_course_add_up() {
        var course = ProgrammeFile.bundled("peer2peer");
        assertThat(course.taughtMinutes()).isEqualTo(60 * 60);
        assertThat(course.placementMinutes()).isEqualTo(120 * 60);
        assertThat(course.workload().minutes()).isEqualTo((60 + 30 + 120) * 60);
        assertThat(course.hoursFrom().in(Locale.ENGLISH)).contains("set by Peerpath");
    }

    @Test
    void an_unknown_key_is_refused_with_its_line() {
        assertThat(changed("eqf: not-levelled", "eqf: not-levelled\nduration: 3"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("duration");
                    assertThat(problem.line()).isEqualTo(lineOf("eqf: not-levelled") + 1);
                    assertThat(problem.sentence()).contains("not known");
                });
    }

    private static int lineOf(String text) {
        return (int) ProgrammeFile.bundledText("peer2peer")
                        .substring(0, ProgrammeFile.bundledText("peer2peer").indexOf(text))
                        .lines()
                        .count()
                + 1;
    }

    @Test
    void a_rule_that_names_an_unknown_session_is_refused() {
        assertThat(changed("must-not-miss: [s09, s10]", "must-not-miss: [s09, s99]"))
                .allMatch(problem -> problem.line() > 0 && problem.sentence().contains("There is no session “s99”"))
                .hasSize(2);
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_order_of_the_file() {
        var text = ProgrammeFile.bundledText("peer2peer")
                .replace("time: 40 h", "time: forty hours")
                .replace("kind: COMPLETION", "kind: DIPLOMA")
                .replace("- signed: ethics", "- signed: etics");
        var found = problems(text);
        assertThat(found).hasSize(4);
        assertThat(found).isSortedAccordingTo(Comparator.comparingInt(ProgrammeFileProblem::line));
        assertThat(found.get(0).toString()).contains("forty hours", "2 h 30");
        assertThat(found.get(1).sentence()).contains("ATTENDANCE, COMPLETION");
    }

    @Test
    void a_code_or_a_key_used_twice_is_refused() {
        assertThat(changed("code: s02", "code: s01"))
                .anyMatch(problem -> problem.sentence().contains("already that of a session"));
        assertThat(changed("eqf: not-levelled", "eqf: not-levelled\neqf: 4"))
                .anyMatch(problem -> problem.sentence().contains("there twice"));
    }

    @Test
    void another_version_of_the_format_is_refused() {
        assertThat(changed("peerpath: 1", "peerpath: 2"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("peerpath"));
    }

    @Test
    void what_is_not_yaml_names_the_line() {
        assertThat(problems("peerpath: 1\ntitle: {en: x"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isGreaterThan(0));
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("just words")).isNotEmpty();
        assertThat(problems("- a\n- b")).isNotEmpty();
        assertThat(problems("? [a, b]\n: c")).isNotEmpty();
        assertThat(problems("peerpath: 1\n---\npeerpath: 1")).isNotEmpty();
    }

    @Test
    void aliases_that_multiply_and_files_without_end_are_refused() {
        assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")).isNotEmpty();
        assertThat(problems("a: " + "x".repeat(ProgrammeFile.MOST_BYTES))).isNotEmpty();
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThatThrownBy(() -> ProgrammeFile.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .isInstanceOf(ProgrammeFileException.class);
    }

    @Test
    void quiz_questions_are_marked() {
        var quiz = ProgrammeFile.bundled("peer2peer").component("quiz").quiz().orElseThrow();
        assertThat(quiz.questions().stream().map(Object::getClass).distinct()).hasSizeGreaterThanOrEqualTo(4);
        var answers = Map.of(
                "q1", List.of("a"),
                "q2", List.of("c", "a"),
                "q3", List.of("false"),
                "q4", List.of("  Gegenseitigkeit "),
                "q5", List.of("b"),
                "q6", List.of("a", "c"),
                "q7", List.of("112,0"),
                "q8", List.<String>of());
        assertThat(quiz.right(answers)).isEqualTo(6);
        assertThat(quiz.passes(6)).isTrue();
        assertThat(quiz.passes(5)).isFalse();
    }
}
