package org.peerpath.moodle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.drafting.BroughtParts;
import org.peerpath.drafting.Draft;
import org.peerpath.learning.ItemKind;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtQuestion;
import org.peerpath.moodle.BroughtQuestion.BroughtChoice;
import org.peerpath.moodle.BroughtQuiz;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;
import org.peerpath.programme.ProgrammeFile;

class CourseDocumentTest {
    private static final BroughtQuiz QUIZ = new BroughtQuiz(
            "The “end”",
            3,
            List.of(
                    new BroughtQuestion(
                            "single",
                            "Who: you?",
                            "Well",
                            List.of(new BroughtChoice("Yes", true), new BroughtChoice("No # no", false)),
                            List.of(),
                            "",
                            ""),
                    new BroughtQuestion(
                            "multiple",
                            "What?",
                            "",
                            List.of(
                                    new BroughtChoice("A", true),
                                    new BroughtChoice("B", true),
                                    new BroughtChoice("C", false)),
                            List.of(),
                            "",
                            ""),
                    new BroughtQuestion("true-false", "So?", "", List.of(), List.of(), "false", ""),
                    new BroughtQuestion("short", "A word?", "", List.of(), List.of("hope", "12"), "", ""),
                    new BroughtQuestion("number", "How many?", "", List.of(), List.of(), "-12.5", "0.5")));

    @Test
    void what_is_written_is_read_again() {
        var course = new BroughtCourse(
                "Ours \"quoted\"",
                "4.1",
                true,
                7,
                List.of(new BroughtSection(
                        "One",
                        List.of(
                                new BroughtPiece(
                                        "page",
                                        "P",
                                        List.of(new BroughtThing(
                                                ItemKind.IMAGE, "t", "b\n\u0001", "", 30, "ab", "n.png", true, 12)),
                                        null,
                                        List.of(new Remark(RemarkKind.EMBEDDED, "x"))),
                                new BroughtPiece("quiz", "Q", List.of(), QUIZ, List.of())),
                        "m1",
                        true)));
        assertThat(CourseDocument.read(CourseDocument.write(course))).isEqualTo(course);
    }

    @Test
    void a_quiz_stands_in_a_programme_file_as_one() {
        var parts = new BroughtParts(Draft.of(ProgrammeFile.bundledText("ex-in")), "en");
        new QuizParts(parts).add(QUIZ);
        var programme = ProgrammeFile.read(parts.draft().text().text());
        var quiz = programme
                .components()
                .get(programme.components().size() - 1)
                .quiz()
                .orElseThrow();
        assertThat(quiz.questions()).hasSize(5);
        assertThat(quiz.questions().get(0).isAnsweredBy(List.of("c1"))).isTrue();
        assertThat(quiz.questions().get(1).isAnsweredBy(List.of("c1", "c2"))).isTrue();
        assertThat(quiz.questions().get(2).isAnsweredBy(List.of("false"))).isTrue();
        assertThat(quiz.questions().get(3).isAnsweredBy(List.of("Hope"))).isTrue();
        assertThat(quiz.questions().get(4).isAnsweredBy(List.of("-12,1"))).isTrue();
    }
}
