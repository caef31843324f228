package org.peerpath.moodle.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.peerpath.moodle.backup.WrittenBackup.header;
import static org.peerpath.moodle.backup.WrittenBackup.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.moodle.MoodleRule;

/** Backups that are none, and those that want something else than to be read. */
class HostileBackupTest {
    private static WrittenBackup course() {
        return new WrittenBackup().section(1, "One", "<p>x</p>");
    }

    private static void refused(BackupSource source, MoodleRule why) {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> MoodleBackup.read(source, "en"))
                .satisfies(refusal -> Assertions.assertEquals(why, refusal.rule())));
    }

    private static BackupSource gzipped(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            for (var part : parts) {
                gzip.write(part);
            }
        }
        return source(out.toByteArray());
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        refused(source(new byte[0]), MoodleRule.A_BACKUP_IS_A_MOODLE_ARCHIVE);
        refused(source("%PDF-1.7".getBytes(UTF_8)), MoodleRule.A_BACKUP_IS_A_MOODLE_ARCHIVE);
        refused(
                gzipped("just words, and enough of them ".repeat(50).getBytes(UTF_8)),
                MoodleRule.A_BACKUP_IS_A_MOODLE_ARCHIVE);
        refused(source(new byte[] {(byte) 0x1f, (byte) 0x8b, 8}), MoodleRule.A_BACKUP_IS_WHOLE);
    }

    @Test
    void what_was_cut_off_is_refused() {
        var whole = new WrittenBackup()
                .section(1, "One", "<p>x</p>")
                .put("files/aa/" + "a".repeat(40), random(200_000))
                .tapeBytes();
        refused(source(Arrays.copyOf(whole, whole.length / 2)), MoodleRule.A_BACKUP_IS_WHOLE);
        refused(source(Arrays.copyOf(whole, 200)), MoodleRule.A_BACKUP_IS_WHOLE);
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        new java.util.Random(1).nextBytes(random);
        return random;
    }

    @Test
    void other_backups_and_cartridges_are_told_apart() {
        refused(course().ofType("activity").tape(), MoodleRule.A_BACKUP_IS_OF_A_WHOLE_COURSE);
        refused(course().ofType("section").zip(), MoodleRule.A_BACKUP_IS_OF_A_WHOLE_COURSE);
        refused(course().without("moodle_backup.xml").tape(), MoodleRule.A_BACKUP_SAYS_WHAT_IT_HOLDS);
        refused(
                course().without("moodle_backup.xml")
                        .put("imsmanifest.xml", "<manifest/>")
                        .zip(),
                MoodleRule.A_BACKUP_IS_NO_CARTRIDGE);
        refused(new WrittenBackup().tape(), MoodleRule.A_BACKUP_HOLDS_SOMETHING_TO_BRING);
    }

    @Test
    void a_bomb_is_stopped_while_it_unpacks() throws IOException {
        var zeros = new byte[1 << 20];
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(header("files/aa/" + "a".repeat(40), 2_000L << 20, '0'));
            for (int i = 0; i < 400; i++) {
                gzip.write(zeros);
            }
        }
        refused(source(out.toByteArray()), MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE);
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("x"));
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        refused(source(zipped.toByteArray()), MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE);
    }

    @Test
    void too_many_things_are_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < 60_001; i++) {
                gzip.write(header("x" + i, 0, '0'));
            }
        }
        refused(source(out.toByteArray()), MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS);
    }

    @Test
    void ways_out_links_and_devices_are_refused() throws IOException {
        for (var name : new String[] {"../x", "/etc/passwd", "a/../../b", "a\\b", "./../x"}) {
            refused(course().put(name, "x").tape(), MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
            refused(course().put(name, "x").zip(), MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
        }
        for (var kind : new char[] {'1', '2', '3', '4', '6', 'S'}) {
            refused(gzipped(header("files.xml", 0, kind), new byte[1024]), MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
        }
    }

    @Test
    void a_name_that_wants_all_memory_is_refused() throws IOException {
        refused(gzipped(header("x", 1L << 32, 'L'), new byte[1024]), MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
        refused(gzipped(header("x", 1L << 32, 'x'), new byte[1024]), MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
    }

    @Test
    void entities_and_document_types_are_refused() {
        var bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><information>&b;</information>";
        var outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><information>&a;</information>";
        refused(course().put("moodle_backup.xml", bomb).tape(), MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
        refused(course().put("moodle_backup.xml", outside).tape(), MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
        refused(course().put("questions.xml", bomb).zip(), MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
    }

    @Test
    void xml_that_is_none_or_too_deep_is_refused() {
        refused(course().put("files.xml", "<files><file>").tape(), MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
        refused(course().put("files.xml", "<a>".repeat(100_000)).tape(), MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
        refused(
                course().put("files.xml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                        .tape(),
                MoodleRule.A_BACKUP_IS_WRITTEN_PLAINLY);
    }

    @Test
    void more_words_than_a_course_has_are_refused() {
        var much = "<p>" + "x".repeat(1000);
        var backup = course();
        for (int i = 0; i < 60; i++) {
            backup.activity(
                    1, 100 + i, "page", "P", "<content>" + WrittenBackup.escaped(much.repeat(1000)) + "</content>");
        }
        refused(
                backup.put("files/aa/" + "a".repeat(40), random(3_000_000)).tape(),
                MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE);
    }

    @Test
    void one_page_listed_over_and_over_comes_once_and_many_chapters_are_refused() {
        var listed = "<section id=\"1\"><number>0</number><name>One</name><summary></summary><sequence>"
                + "7,".repeat(100_000) + "</sequence></section>";
        var once = MoodleBackup.read(
                course().activity(1, 7, "page", "P", "<content>words</content>")
                        .put("sections/section_1/section.xml", listed)
                        .tape(),
                "en");
        Assertions.assertEquals(1, once.things());
        var chapters = "<chapters>" + "<chapter id=\"1\"><title>T</title><content>x</content></chapter>".repeat(4000)
                + "</chapters>";
        refused(course().activity(1, 8, "book", "B", chapters).tape(), MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS);
    }

    @Test
    void what_is_about_people_may_be_broken_and_is_not_read() {
        var read = MoodleBackup.read(
                course().put("users.xml", "<!DOCTYPE x><broken")
                        .put("activities/forum_3/forum.xml", "<broken")
                        .put("activities/page_4/grades.xml", "<broken")
                        .tape(),
                "en");
        Assertions.assertEquals(1, read.sections().size());
    }

    @Test
    void many_elements_without_words_take_no_memory() {
        var bean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var bomb = ("<information>" + "<type/>".repeat(3_000_000)).getBytes(UTF_8);
        long before = bean.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> Leaves.each(
                        new ByteArrayInputStream(bomb),
                        Set.of("information"),
                        Set.of("type"),
                        new Leaves.Held(),
                        leaf -> {}))
                .satisfies(refusal -> Assertions.assertEquals(MoodleRule.A_BACKUP_UNPACKS_TO_A_COURSE, refusal.rule()));
        assertThat(bean.getCurrentThreadAllocatedBytes() - before).isLessThan(200_000_000L);
    }

    @Test
    void words_in_many_bits_are_a_course() {
        var words = WrittenBackup.escaped("<p>a</p>".repeat(150_000));
        var read = MoodleBackup.read(
                course().put("files/aa/" + "a".repeat(40), random(200_000))
                        .activity(1, 7, "page", "P", "<content>" + words + "</content>")
                        .tape(),
                "en");
        assertThat(read.things()).isPositive();
    }

    @Test
    void one_question_that_is_asked_over_and_over_comes_once_and_too_many_are_refused() {
        var bank = WrittenBackup.old(WrittenBackup.question(
                1, "truefalse", "Q", "So?", WrittenBackup.answers("True", "1") + "<trueanswer>1</trueanswer>"));
        var again = new StringBuilder();
        var other = new StringBuilder();
        for (int slot = 1; slot <= 20_000; slot++) {
            again.append(WrittenBackup.slotOld(slot, 1));
            other.append(slot <= 2001 ? WrittenBackup.slotOld(slot, slot) : "");
        }
        var once = course().activity(1, 7, "quiz", "Q", "<question_instances>" + again + "</question_instances>")
                .put("questions.xml", bank)
                .put("files/aa/" + "a".repeat(40), random(200_000));
        var quiz = Assertions.assertTimeout(Duration.ofSeconds(10), () -> MoodleBackup.read(once.tape(), "en")
                .sections()
                .get(0)
                .pieces()
                .get(1)
                .quiz());
        assertThat(quiz).isNotNull();
        assertThat(quiz.questions()).hasSize(1);
        refused(
                course().activity(1, 7, "quiz", "Q", "<question_instances>" + other + "</question_instances>")
                        .tape(),
                MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS);
    }

    @Test
    void headers_that_only_say_more_end_and_are_read_in_no_time() throws IOException {
        var more = new byte[512];
        Arrays.fill(more, (byte) '1');
        var header = header("x", 512, 'x');
        refused(
                gzipped(header, more, header, more, header, more, header, more, header, more, header, more),
                MoodleRule.A_BACKUP_HOLDS_PLAIN_FILES_ONLY);
        var pax = new byte[4096];
        Arrays.fill(pax, (byte) '1');
        var path = "\n20 path=files.xml\n".getBytes(UTF_8);
        System.arraycopy(path, 0, pax, pax.length - path.length, path.length);
        var tape = new Tape(new SequenceInputStream(
                new ByteArrayInputStream(header("x", 4096, 'x')),
                new SequenceInputStream(new ByteArrayInputStream(pax), new ByteArrayInputStream(header("y", 0, '0')))));
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> Assertions.assertEquals("files.xml", tape.next()));
    }

    @Test
    void names_of_folders_are_not_those_of_files() throws IOException {
        var name = Arrays.copyOf("long/".getBytes(UTF_8), 512);
        var tape = new ByteArrayOutputStream();
        tape.write(header("x", 5, 'L'));
        tape.write(name);
        for (int folders = 0; folders < 20; folders++) {
            tape.write(header("long/", 0, '5'));
        }
        tape.write(header("files.xml", 0, '0'));
        Assertions.assertEquals("files.xml", new Tape(new ByteArrayInputStream(tape.toByteArray())).next());
    }
}
