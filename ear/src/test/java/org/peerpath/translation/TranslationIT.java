package org.peerpath.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.programme.ProgrammeFile;

/** A team translates a draft in two browsers and by a file, and somebody who learns changes the language; without a script. */
class TranslationIT extends Peerpath {
    private static final String FILE = ProgrammeFile.bundledText("ex-in");

    private final PlainBrowser dara = PlainBrowser.of("lead");
    private final PlainBrowser other = PlainBrowser.of("lead");
    private final String programme =
            Tables.column("select id from programme where slug = 'ex-in'").get(0);
    private String draft = "";

    @Test
    void a_team_translates_a_draft_and_sees_what_is_missing_outdated_and_read() {
        begin();
        try {
            var far = dara.open("/authoring/translations/" + draft);
            assertThat(far.page().select("#languages").text()).contains("German", "Spanish");
            assertThat(dara.open("/authoring/translations/" + draft + "?begin=ro")
                            .path())
                    .isEqualTo("/authoring/language/" + draft + "/ro");

            var mine = list("MISSING");
            var theirs = other.open("/authoring/language/" + draft + "/ro?state=MISSING");
            assertThat(dara.send(mine, mine.form("textsForm"), Map.of(title(mine), "Însoțire EX-IN"))
                            .page()
                            .text())
                    .contains("Saved.");
            assertThat(source()).contains("ro: Însoțire EX-IN");

            // Both at the same text: whoever comes second sees both, and chooses.
            var both = other.send(theirs, theirs.form("textsForm"), Map.of(title(theirs), "Altfel"));
            assertThat(both.problems()).contains("Somebody else translated the same text");
            assertThat(both.page().select("blockquote").text()).isEqualTo("Însoțire EX-IN");
            var keep = Objects.requireNonNull(both.page().selectFirst("[name^=keepWhich]"));
            other.send(both, both.form("textsForm"), Map.of(keep.attr("name"), "THEIRS"));
            assertThat(source()).contains("ro: Însoțire EX-IN").doesNotContain("Altfel");

            // The original changes while somebody translates it: what they typed stays, and is not saved unseen.
            var open = list("all");
            rename("Another title");
            var changed = dara.send(open, open.form("textsForm"), Map.of(title(open), "Titlu"));
            assertThat(changed.problems()).contains("The original of a text was changed");
            assertThat(changed.page().select("pre.source").eachText()).contains("Another title");
            assertThat(changed.value(title(changed))).isEqualTo("Titlu");
            assertThat(source()).contains("ro: Însoțire EX-IN");

            var outdated = list("OUTDATED");
            assertThat(outdated.page().select("main").text()).contains("One text");
            assertThat(button(outdated, "review").val()).isEqualTo("It still fits");
            dara.press(outdated, outdated.form("textsForm"), button(outdated, "review"), Map.of());
            assertThat(list("READ_BY_ITS_WRITER").page().select("main").text())
                    .contains("Another title", "Read against the original by Dara");
            assertThat(list("OUTDATED").page().select("main").text()).contains("Nothing here needs anything");
        } finally {
            end();
        }
    }

    @Test
    void a_file_goes_out_comes_back_is_looked_at_and_taken_in_one_step() {
        begin();
        try {
            var out = dara.ask(Method.GET, "/authoring/xliff-file/" + draft + "/ro.xlf");
            assertThat(out.contentType()).startsWith("application/xliff+xml");
            assertThat(out.header("Content-Disposition")).contains("ex-in-").contains("-ro.xlf");
            var done = out.body().replaceAll("<source>([^<]*)</source>", "<source>$1</source><target>Ro $1</target>");
            var before = source();

            var evil = upload(done.replace("<file ", "<!DOCTYPE x>\n<file "));
            assertThat(evil.page().select("main").text()).contains("This file cannot be taken", "Line 3");
            assertThat(upload(done.replace("trgLang=\"ro\"", "trgLang=\"fr\""))
                            .page()
                            .text())
                    .contains("The file translates into “fr”; you chose “ro”.");
            var script = upload(done.replaceFirst("<target>Ro ", "<target>&lt;script>Ro "));
            assertThat(script.page().select("#refused").text()).contains("HTML or a script");

            var seen = upload(done);
            assertThat(seen.page().select("main").text()).contains("The file changes", "New:");
            assertThat(source()).isEqualTo(before);
            rename("Changed meanwhile");
            var late = dara.send(seen, seen.form("takeForm"), Map.of());
            assertThat(late.problems()).contains("were changed since you looked at the file");
            var again = upload(done);
            assertThat(again.page().select("#refused").text()).contains("The original says something else by now");
            var taken = dara.send(again, again.form("takeForm"), Map.of());
            assertThat(taken.page().text()).contains("texts are taken over");
            ProgrammeFile.read(source());
            assertThat(source()).contains("ro: Ro ");

            var page = dara.open("/authoring/version/" + draft);
            assertThat(page.page().text()).contains("translations into Romanian taken in from a file");
            var form = page.form("wayForm");
            dara.press(page, form, form.selectFirst("#takeBack"), Map.of());
            assertThat(source()).doesNotContain("ro: Ro ").contains("Changed meanwhile");
        } finally {
            end();
        }
    }

    @Test
    void somebody_who_learns_changes_the_language_and_loses_nothing() {
        var kofi = PlainBrowser.of("trainee5");
        var course = kofi.open(link(kofi.open("/my"), "/my/learn/"));
        var prompt = kofi.open(link(course, "/my/lesson/", "What helped"));
        var choice = Objects.requireNonNull(prompt.page().selectFirst("footer button[lang=es]"));
        assertThat(choice.attr("form")).isEqualTo("answering");
        var words = new LinkedHashMap<String, String>();
        prompt.form("answering").formData().forEach(field -> words.put(field.key(), field.value()));
        words.put("answer", "Typed, and not sent yet.");
        var led = kofi.ask(Method.POST, choice.attr("formaction"), request -> request.data(words));
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo(prompt.path());

        var there = kofi.open(prompt.path());
        assertThat(there.page().select("html").attr("lang")).isEqualTo("es");
        assertThat(there.value("answer")).isEqualTo("Typed, and not sent yet.");
        assertThat(there.problems()).contains("Lo que escribió sigue aquí");
        assertThat(Tables.column("select count(*) from learning_place where item_id = "
                        + prompt.path().replaceAll(".*/", "")))
                .isNotEqualTo(java.util.List.of("0"));
        // Once: the page does not come with old words for ever.
        assertThat(kofi.open(prompt.path()).value("answer")).isNotEqualTo("Typed, and not sent yet.");
        for (var heading : there.page().select("article h1")) {
            assertThat(heading.attr("lang")).isNotEmpty();
        }
    }

    private void begin() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[name$=:draft]"), Map.of());
        draft = Tables.column("select max(id) from programme_version where programme_id = " + programme)
                .get(0);
        assertThat(source()).isEqualTo(FILE);
    }

    private void end() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[name$=:delete]"), Map.of());
    }

    private Answer list(String state) {
        return dara.open("/authoring/language/" + draft + "/ro?state=" + state);
    }

    private void rename(String title) {
        var part = other.open("/authoring/part/" + draft + "/title");
        var label = Objects.requireNonNull(
                part.page().select("label:contains(Title, English)").first());
        var field = Objects.requireNonNull(part.page().getElementById(label.attr("for")));
        other.send(part, part.form("partForm"), Map.of(field.attr("name"), title));
    }

    private Answer upload(String file) {
        var page = dara.open("/authoring/xliff/" + draft + "/ro");
        return dara.upload(page, page.form("uploadForm"), "file", "ro.xlf", file.getBytes(StandardCharsets.UTF_8));
    }

    /** The first text of the list is the title of the programme. */
    private static String title(Answer page) {
        return Objects.requireNonNull(page.page().selectFirst("textarea")).attr("name");
    }

    private static Element button(Answer page, String id) {
        return Objects.requireNonNull(page.page().selectFirst("[type=submit][name^=" + id + "]"));
    }

    private static String link(Answer page, String beginning) {
        return Objects.requireNonNull(page.page().selectFirst("a[href^='" + beginning + "']"))
                .attr("href");
    }

    private static String link(Answer page, String beginning, String words) {
        return Objects.requireNonNull(page.page().selectFirst("a[href^='" + beginning + "']:contains(" + words + ")"))
                .attr("href");
    }

    private String source() {
        return dara.ask(Method.GET, "/authoring/file/" + draft + ".yaml").body();
    }
}
