package org.peerpath.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;

/** A course lead brings a course along: looks, chooses, takes over, reads the report, takes it out again. */
class MoodleIT extends Peerpath {
    private static final int MORE_THAN_OTHER_DOORS_TAKE = 11_000_000;

    private final PlainBrowser dara = PlainBrowser.of("lead");
    private final String programme =
            Tables.column("select id from programme where slug = 'ex-in'").get(0);
    private String draft = "";

    @BeforeEach
    void begin() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[name$=:draft]"), Map.of());
        draft = Tables.column("select max(id) from programme_version where programme_id = " + programme)
                .get(0);
    }

    @AfterEach
    void end() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[name$=:delete]"), Map.of());
        assertThat(count("moodle_import", "programme_version_id = " + draft)).isZero();
        assertThat(count("moodle_file", "1 = 1")).isZero();
    }

    @Test
    void a_course_is_looked_at_taken_over_once_read_and_taken_out_again() throws Exception {
        var plan = look(course(MORE_THAN_OTHER_DOORS_TAKE));
        assertThat(plan.path()).startsWith("/authoring/moodle/" + draft + "/");
        assertThat(plan.page().text())
                .contains("not in the draft yet", "What we do together", "Conversations stay", "left out, unread")
                .doesNotContain("Maria");
        assertThat(items()).isZero();
        assertThat(count("moodle_file", "1 = 1")).as("the picture alone").isEqualTo(1);

        var form = plan.form("courseForm");
        var into = form.select("select").get(0).attr("name");
        var taken = dara.press(plan, form, form.selectFirst("#takeOver"), Map.of(into, "m01"));
        assertThat(taken.page().text()).contains("in the draft", "In the module “", "In the new module");
        int came = items();
        assertThat(came).isEqualTo(4);
        assertThat(count("moodle_file", "1 = 1")).isZero();
        dara.press(plan, form, form.selectFirst("#takeOver"), Map.of());
        assertThat(items()).as("pressed again in another window").isEqualTo(came);
        assertThat(source()).contains("Closing quiz", "kind: QUIZ", "Who decides?", "kind: SELF_STUDY");

        var report = taken.form("courseForm");
        var csv = dara.ask(Method.POST, taken.path(), request -> {
            report.formData().forEach(field -> request.data(field.key(), field.value()));
            request.data("keepReport", "x");
        });
        assertThat(csv.header("Content-Disposition")).contains("moodle-report.csv");
        assertThat(csv.body()).contains("Conversations stay", "\"left behind\"");
        isRead();

        var out = dara.send(taken, taken.form("backForm"), Map.of());
        assertThat(out.page().text()).contains("taken out again");
        assertThat(items()).isZero();
        assertThat(dara.open("/team/learn/" + draft).page().text()).contains("Two chairs");
    }

    /** Somebody who learns by this version finds the page, with its words and its picture. */
    private void isRead() {
        var enrolment = Tables.column("select min(e.id) from enrolment e join account a on a.person_id = e.person_id"
                        + " where a.email like 'trainee@%'")
                .get(0);
        var version = Tables.column("select programme_version_id from enrolment where id = " + enrolment)
                .get(0);
        var stood = Tables.column("select item_id from learning_place where enrolment_id = " + enrolment);
        Tables.change("update enrolment set programme_version_id = " + draft + " where id = " + enrolment);
        try {
            var mina = PlainBrowser.of("trainee");
            var modules = mina.open("/my/learn/" + enrolment);
            var page =
                    mina.open(modules.page().select("a:contains(How to listen)").attr("href"));
            assertThat(page.page().select("main").text()).contains("Be there before you speak.");
            assertThat(page.page().select("main strong").text()).contains("before");
        } finally {
            Tables.change("update enrolment set programme_version_id = " + version + " where id = " + enrolment);
            Tables.change(
                    stood.isEmpty()
                            ? "delete from learning_place where enrolment_id = " + enrolment
                            : "update learning_place set item_id = " + stood.get(0) + " where enrolment_id = "
                                    + enrolment);
        }
    }

    @Test
    void what_is_no_course_is_told_in_a_sentence_and_nothing_stays() throws Exception {
        assertThat(look("%PDF-1.7 no course".getBytes(UTF_8)).page().text()).contains("This is no backup of Moodle");
        var zip = zip(Map.of("imsmanifest.xml", "<manifest/>".getBytes(UTF_8)));
        assertThat(look(zip).page().text()).contains("Common Cartridge");
        assertThat(count("moodle_import", "programme_version_id = " + draft)).isZero();
        for (var account : java.util.List.of("trainer", "trainee", "orgadmin")) {
            assertThat(PlainBrowser.of(account)
                            .ask(Method.GET, "/authoring/moodle/" + draft)
                            .statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    @Test
    void much_is_sent_to_one_door_alone() {
        var page = dara.open("/authoring/import/" + programme);
        var answer = dara.upload(
                page, page.form("uploadForm"), "file", "programme.yaml", new byte[MORE_THAN_OTHER_DOORS_TAKE]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().text()).contains("This is too large");
    }

    private Answer look(byte[] backup) {
        var page = dara.open("/authoring/moodle/" + draft);
        return dara.upload(page, page.form("moodleForm"), "file", "course.mbz", backup);
    }

    private int items() {
        return count("learning_item", "removed_at is null and programme_version_id = " + draft);
    }

    private String source() {
        return dara.ask(Method.GET, "/authoring/file/" + draft + ".yaml").body();
    }

    private static int count(String table, String where) {
        return Integer.parseInt(Tables.column("select count(*) from " + table + " where " + where)
                .get(0));
    }

    /** A course of two sections, with people in it, and as much beside it as is asked for. */
    private static byte[] course(int beside) throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(picture.toByteArray()));
        var files = new LinkedHashMap<String, byte[]>();
        text(
                files,
                "moodle_backup.xml",
                """
                <moodle_backup><information><moodle_release>4.1</moodle_release>
                <original_course_fullname>Our course</original_course_fullname>
                <details><detail><type>course</type></detail></details><contents><activities>
                <activity><moduleid>1</moduleid><sectionid>1</sectionid><modulename>page</modulename><title>P</title></activity>
                <activity><moduleid>2</moduleid><sectionid>1</sectionid><modulename>forum</modulename><title>Talk</title></activity>
                <activity><moduleid>3</moduleid><sectionid>2</sectionid><modulename>quiz</modulename><title>Q</title></activity>
                <activity><moduleid>4</moduleid><sectionid>2</sectionid><modulename>url</modulename><title>U</title></activity>
                </activities></contents><settings><setting><name>users</name><value>1</value></setting></settings>
                </information></moodle_backup>""");
        text(files, "users.xml", "<users><user><firstname>Maria</firstname></user></users>");
        text(files, "sections/section_1/section.xml", section(1, "What we do together", "1,2"));
        text(files, "sections/section_2/section.xml", section(2, "At the end", "3,4"));
        text(
                files,
                "activities/page_1/page.xml",
                "<activity contextid=\"50\"><page><name>How to listen</name><content>&lt;p&gt;Be there &lt;b&gt;before&lt;/b&gt; you"
                        + " speak.&lt;img src=\"@@PLUGINFILE@@/c.png\" alt=\"Two chairs\"&gt;&lt;/p&gt;</content></page></activity>");
        text(
                files,
                "activities/url_4/url.xml",
                "<activity contextid=\"51\"><url><name>Elsewhere</name><externalurl>https://example.org/</externalurl></url></activity>");
        text(
                files,
                "activities/quiz_3/quiz.xml",
                "<activity contextid=\"52\"><quiz><name>Closing quiz</name><attempts_number>3</attempts_number><question_instances>"
                        + "<question_instance><slot>1</slot><questionid>7</questionid></question_instance>"
                        + "</question_instances></quiz></activity>");
        text(
                files,
                "questions.xml",
                "<question_categories><question id=\"7\"><name>W</name><questiontext>Who decides?</questiontext>"
                        + "<qtype>truefalse</qtype><plugin_qtype_truefalse_question><answers><answer id=\"1\">"
                        + "<answertext>True</answertext><fraction>1</fraction></answer></answers><truefalse>"
                        + "<trueanswer>1</trueanswer></truefalse></plugin_qtype_truefalse_question></question></question_categories>");
        text(
                files,
                "files.xml",
                "<files><file id=\"1\"><contenthash>" + hash
                        + "</contenthash><contextid>50</contextid><component>mod_page"
                        + "</component><filearea>content</filearea><itemid>0</itemid><filepath>/</filepath>"
                        + "<filename>c.png</filename><author>Maria</author></file></files>");
        files.put("files/" + hash.substring(0, 2) + "/" + hash, picture.toByteArray());
        var more = new byte[beside];
        new Random(1).nextBytes(more);
        files.put("files/aa/" + "a".repeat(40), more);
        return zip(files);
    }

    private static String section(int id, String name, String sequence) {
        return "<section id=\"%d\"><number>%d</number><name>%s</name><summary>%s</summary><sequence>%s</sequence></section>"
                .formatted(id, id, name, id == 1 ? "We &lt;i&gt;listen&lt;/i&gt;." : "", sequence);
    }

    private static void text(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
