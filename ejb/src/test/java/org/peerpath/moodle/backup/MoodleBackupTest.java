package org.peerpath.moodle.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.moodle.backup.WrittenBackup.answers;
import static org.peerpath.moodle.backup.WrittenBackup.question;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.learning.ItemKind;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Outcome;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

class MoodleBackupTest {
    private static final byte[] PICTURE = "a picture".getBytes(UTF_8);

    private static WrittenBackup course() {
        return new WrittenBackup()
                .section(1, "$@NULL@$", "")
                .section(2, "Listening", "<p>What we do <b>here</b>.</p>")
                .activity(
                        2,
                        11,
                        "page",
                        "How to listen",
                        "<intro></intro><content>"
                                + WrittenBackup.escaped(
                                        "<h3>First</h3><p>Be there. <img src=\"@@PLUGINFILE@@/two%20chairs.png\""
                                                + " alt=\"Two chairs\"></p><p><a href=\"$@PAGEVIEWBYID*12@$\">Next</a></p>")
                                + "</content>")
                .file(11, "page", "content", "0", "/two chairs.png", PICTURE)
                .activity(
                        2,
                        12,
                        "book",
                        "Our book",
                        "<intro></intro><chapters><chapter id=\"5\"><pagenum>2</pagenum><title>Two</title>"
                                + "<content>&lt;p&gt;2&lt;/p&gt;</content><hidden>1</hidden></chapter>"
                                + "<chapter id=\"6\"><pagenum>1</pagenum><title>One</title>"
                                + "<content>&lt;p&gt;1&lt;/p&gt;</content><hidden>0</hidden></chapter></chapters>")
                .activity(2, 13, "url", "A site", "<intro></intro><externalurl>https://example.org/x</externalurl>")
                .activity(2, 14, "forum", "Talk", "<intro>Maria Secret wrote</intro>")
                .activity(2, 15, "resource", "A sheet", "<intro></intro>", false)
                .file(15, "resource", "content", "0", "/sheet.pdf", "%PDF".getBytes(UTF_8))
                .file(15, "assign", "submission_files", "3", "/mine.pdf", "%PDF secret".getBytes(UTF_8))
                .withPeople();
    }

    private static BroughtPiece piece(BroughtCourse course, String title) {
        return course.sections().stream()
                .flatMap(section -> section.pieces().stream())
                .filter(piece -> piece.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<RemarkKind> remarks(BroughtPiece piece) {
        return piece.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void a_tape_and_a_zip_say_the_same() {
        var tape = MoodleBackup.read(course().tape(), "en");
        assertThat(tape).isEqualTo(MoodleBackup.read(course().zip(), "en"));
        assertThat(tape.title()).isEqualTo("Peer & support");
        assertThat(tape.release()).startsWith("4.1");
        assertThat(tape.sections()).extracting(section -> section.title()).containsExactly("Listening");
    }

    @Test
    void sections_pages_chapters_and_links_come_in_order() {
        var section = MoodleBackup.read(course().tape(), "en").sections().get(0);
        assertThat(section.pieces())
                .extracting(BroughtPiece::kind)
                .containsExactly("section", "page", "book", "url", "forum", "resource");
        assertThat(section.pieces().get(0).things()).singleElement().satisfies(page -> {
            assertThat(page.kind()).isEqualTo(ItemKind.PAGE);
            assertThat(page.body()).isEqualTo("What we do **here**.");
        });
        assertThat(section.pieces().get(2).things())
                .extracting(BroughtThing::title, BroughtThing::aside)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("One", false),
                        org.assertj.core.groups.Tuple.tuple("Two", true));
        assertThat(section.count(Outcome.DROPPED)).isEqualTo(1);
    }

    @Test
    void a_picture_stands_behind_its_page_and_a_link_into_the_course_becomes_words() {
        var page = piece(MoodleBackup.read(course().tape(), "en"), "How to listen");
        assertThat(page.things().get(0).body()).isEqualTo("# First\n\nBe there. *Two chairs*\n\nNext");
        assertThat(page.things().get(1))
                .extracting(BroughtThing::title, BroughtThing::body, BroughtThing::file)
                .containsExactly("Two chairs", "Two chairs", WrittenBackup.sha1(PICTURE));
        assertThat(remarks(page)).containsExactlyInAnyOrder(RemarkKind.PICTURE_BESIDE, RemarkKind.INNER_LINK);
    }

    @Test
    void what_was_hidden_lies_aside_and_what_talks_is_left_behind() {
        var course = MoodleBackup.read(course().tape(), "en");
        assertThat(piece(course, "A sheet").things()).singleElement().satisfies(file -> {
            assertThat(file.aside()).isTrue();
            assertThat(file.fileName()).isEqualTo("sheet.pdf");
        });
        assertThat(piece(course, "Talk").outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(remarks(piece(course, "Talk"))).containsExactly(RemarkKind.CONVERSATION);
    }

    @Test
    void nothing_about_people_is_taken_and_it_is_said() {
        var course = MoodleBackup.read(course().tape(), "en");
        assertThat(course.people()).isTrue();
        assertThat(course.toString()).doesNotContain("Secret").doesNotContain("Maria");
        assertThat(FilesFound.wanted(course).values()).containsExactlyInAnyOrder("two chairs.png", "sheet.pdf");
    }

    @Test
    void files_are_looked_into_one_by_one_and_a_false_hash_is_found() {
        var good = "good".getBytes(UTF_8);
        var bad = "bad".getBytes(UTF_8);
        var large = new byte[101];
        var backup = new WrittenBackup()
                .section(1, "One", "<p>x</p>")
                .file(11, "page", "content", "0", "/g.png", good)
                .file(1011, "mod_page", "content", "0", "/b.png", "0".repeat(40), bad)
                .file(11, "page", "content", "0", "/l.png", large);
        var found = new HashMap<String, Object>();
        var wanted = java.util.Set.of(WrittenBackup.sha1(good), "0".repeat(40), WrittenBackup.sha1(large));
        MoodleBackup.files(backup.tape(), wanted, 100, new MoodleBackup.Looking() {
            @Override
            public void found(String sha1, byte[] content) {
                found.put(sha1, new String(content, UTF_8));
            }

            @Override
            public void refused(String sha1, RemarkKind why) {
                found.put(sha1, why);
            }
        });
        assertThat(found)
                .containsEntry(WrittenBackup.sha1(good), "good")
                .containsEntry("0".repeat(40), RemarkKind.FILE_NOT_WHOLE)
                .containsEntry(WrittenBackup.sha1(large), RemarkKind.FILE_TOO_LARGE);
    }

    @Test
    void a_film_waits_for_its_transcript_and_a_file_that_is_not_there_is_told() {
        var course = MoodleBackup.read(course().tape(), "de");
        var found = new FilesFound();
        found.kept(WrittenBackup.sha1(PICTURE), ItemKind.VIDEO);
        var fitted = found.in(course, "de");
        var film = piece(fitted, "How to listen").things().get(1);
        assertThat(film.kind()).isEqualTo(ItemKind.VIDEO);
        assertThat(film.aside()).isTrue();
        assertThat(remarks(piece(fitted, "How to listen"))).contains(RemarkKind.TRANSCRIPT_MISSING);
        assertThat(piece(fitted, "A sheet").outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(remarks(piece(fitted, "A sheet"))).contains(RemarkKind.FILE_MISSING);
    }

    private static String[] questions() {
        return new String[] {
            question(
                    1,
                    "multichoice",
                    "One right",
                    "Who decides?",
                    answers("You", "1.0000000", "I", "0.0000000", "Both", "0.5000000")
                            + "<multichoice id=\"1\"><single>1</single></multichoice>"),
            question(
                    2,
                    "multichoice",
                    "Several",
                    "What helps?",
                    answers("Time", "0.5", "Tea", "0.5", "Haste", "-1")
                            + "<multichoice><single>0</single></multichoice>"),
            question(
                    3,
                    "truefalse",
                    "True",
                    "Hope helps.",
                    answers("True", "1", "False", "0") + "<truefalse><trueanswer>1</trueanswer></truefalse>"),
            question(4, "shortanswer", "Short", "A word?", answers("hope", "1", "hop*", "1", "wish", "0.5")),
            question(
                    5,
                    "numerical",
                    "Number",
                    "How many?",
                    answers("12.50", "1")
                            + "<numerical_records><numerical_record id=\"1\"><answer>1</answer><tolerance>0.5</tolerance>"
                            + "</numerical_record></numerical_records>"),
            question(6, "essay", "Long", "Tell us.", ""),
            question(7, "truefalse", "Drawn", "See <img src=\"@@PLUGINFILE@@/a.png\">", answers("True", "1")),
            question(8, "truefalse", "Nobody asks", "Unused.", answers("True", "1"))
        };
    }

    private static BroughtPiece quiz(boolean since4) {
        var slots = new StringBuilder("<question_instances>");
        for (int at = 1; at <= 7; at++) {
            slots.append(since4 ? WrittenBackup.slotNew(at, at) : WrittenBackup.slotOld(at, at));
        }
        slots.append("</question_instances><attempts><attempt><userid>Maria Secret</userid></attempt></attempts>");
        var backup = new WrittenBackup()
                .section(1, "One", "")
                .activity(1, 21, "quiz", "Check", "<attempts_number>0</attempts_number>" + slots)
                .put("questions.xml", since4 ? WrittenBackup.since4(questions()) : WrittenBackup.old(questions()));
        var course = MoodleBackup.read(backup.tape(), "en");
        assertThat(course.questionsLeft()).isEqualTo(1);
        return piece(course, "Check");
    }

    @Test
    void questions_of_moodle_3_and_4_say_the_same() {
        assertThat(quiz(true)).isEqualTo(quiz(false));
    }

    @Test
    void questions_that_mean_the_same_here_are_kept() {
        var quiz = java.util.Objects.requireNonNull(quiz(true).quiz());
        assertThat(quiz.attempts()).isEqualTo(99);
        assertThat(quiz.questions())
                .extracting(question -> question.kind())
                .containsExactly("single", "multiple", "true-false", "short", "number");
        assertThat(quiz.questions().get(0).choices())
                .filteredOn(choice -> choice.right())
                .extracting(choice -> choice.text())
                .containsExactly("You");
        assertThat(quiz.questions().get(1).choices())
                .filteredOn(choice -> choice.right())
                .extracting(choice -> choice.text())
                .containsExactly("Time", "Tea");
        assertThat(quiz.questions().get(2).answer()).isEqualTo("true");
        assertThat(quiz.questions().get(3).accepted()).containsExactly("hope");
        assertThat(quiz.questions().get(4).answer()).isEqualTo("12.5");
        assertThat(quiz.questions().get(4).tolerance()).isEqualTo("0.5");
        assertThat(quiz.questions().get(0).feedback()).isEqualTo("Well");
    }

    @Test
    void what_a_question_loses_is_said_by_its_name() {
        assertThat(quiz(false).remarks())
                .contains(
                        new Remark(RemarkKind.PARTLY_RIGHT, "One right"),
                        new Remark(RemarkKind.ALL_OR_NOTHING, "Several"),
                        new Remark(RemarkKind.WILDCARD, "Short"),
                        new Remark(RemarkKind.QUESTION_OF_OTHER_KIND, "Long"),
                        new Remark(RemarkKind.QUESTION_WITH_PICTURE, "Drawn"),
                        Remark.of(RemarkKind.ATTEMPTS_UNLIMITED),
                        Remark.of(RemarkKind.PASS_MARK));
    }

    @Test
    void pictures_and_words_that_a_question_cannot_hold_are_told() {
        var drawn = question(1, "truefalse", "Drawn", "See <IMG src=a.png>", answers("True", "1"));
        var chosen = question(2, "shortanswer", "Chosen", "Which?", answers("<img src=a.png alt=x>word", "1"));
        var feedback = question(3, "truefalse", "After", "So?", answers("True", "1"))
                .replace("&lt;p&gt;Well", "&lt;img src=a.png&gt;Well");
        var longer = question(4, "truefalse", "Longer", "word ".repeat(2000), answers("True", "1"));
        var slots = new StringBuilder();
        for (int at = 1; at <= 4; at++) {
            slots.append(WrittenBackup.slotOld(at, at));
        }
        var backup = new WrittenBackup()
                .section(1, "One", "")
                .activity(1, 21, "quiz", "Check", "<question_instances>" + slots + "</question_instances>")
                .put("questions.xml", WrittenBackup.old(drawn, chosen, feedback, longer));
        var piece = piece(MoodleBackup.read(backup.tape(), "en"), "Check");
        assertThat(java.util.Objects.requireNonNull(piece.quiz()).questions()).hasSize(2);
        assertThat(piece.remarks())
                .contains(
                        new Remark(RemarkKind.QUESTION_WITH_PICTURE, "Drawn"),
                        new Remark(RemarkKind.QUESTION_WITH_PICTURE, "Chosen"),
                        new Remark(RemarkKind.FEEDBACK_PICTURE, "After"),
                        new Remark(RemarkKind.QUESTION_SHORTENED, "Longer"));
    }

    @Test
    void what_is_handed_in_is_no_task_and_what_is_done_for_oneself_is_one() {
        var enabled = "<plugin_configs><plugin_config><plugin>file</plugin><subtype>assignsubmission</subtype>"
                + "<name>enabled</name><value>%d</value></plugin_config></plugin_configs>";
        var course = MoodleBackup.read(
                new WrittenBackup()
                        .section(1, "One", "")
                        .activity(1, 31, "assign", "Essay", "<intro>Write.</intro>" + enabled.formatted(1))
                        .activity(1, 32, "assign", "Walk", "<intro>Go for a walk.</intro>" + enabled.formatted(0))
                        .tape(),
                "en");
        assertThat(remarks(piece(course, "Essay"))).containsExactly(RemarkKind.HAND_IN);
        assertThat(piece(course, "Walk").things()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(ItemKind.TASK);
            assertThat(task.minutes()).isEqualTo(30);
        });
    }

    @Test
    void a_page_that_is_too_long_becomes_several() {
        var html = WrittenBackup.escaped("<p>" + "word ".repeat(4000) + "</p>").repeat(5);
        var course = MoodleBackup.read(
                new WrittenBackup()
                        .section(1, "One", "")
                        .activity(1, 41, "page", "Long", "<content>" + html + "</content>")
                        .tape(),
                "en");
        var things = piece(course, "Long").things();
        assertThat(things)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page.body().length()).isLessThanOrEqualTo(40_000));
        assertThat(things.get(1).title()).isEqualTo("Long (2)");
        assertThat(remarks(piece(course, "Long"))).contains(RemarkKind.SPLIT);
    }
}
