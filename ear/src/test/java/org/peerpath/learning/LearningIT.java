package org.peerpath.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Statements;
import org.peerpath.harness.Tables;

/** What modules hold, as those who learn read it and those who answer for the programme write it; without a script. */
class LearningIT extends Peerpath {
    private static final String HEAVY = "When somebody speaks of not wanting to live";
    private static final int BUDGET = 8;

    @Test
    void somebody_goes_on_where_they_left_off_and_nobody_else_sees_where() {
        var mateo = PlainBrowser.of("trainee3");
        var course = mateo.open(link(mateo.open("/my"), "/my/learn/"));
        assertThat(course.page().select(".steps h3").eachText()).contains("What recovery can mean");
        var lena = PlainBrowser.of("trainee6");
        var before = lena.open(link(lena.open("/my"), "/my/learn/"));
        var task = mateo.open(lesson(course, "Draw your own map"));
        assertThat(task.page().text()).contains("large sheet of paper");
        assertThat(mateo.open(course.path()).page().select("#goOn").text()).isEqualTo("Draw your own map");
        var ticked = mateo.press(task, task.form("marking"), task.page().selectFirst("#mark"), Map.of());
        assertThat(ticked.page().select("#unmark")).hasSize(1);
        assertThat(mateo.open(course.path()).page().select(".state").text()).contains("Ticked");
        assertThat(mateo.open(link(task, "/my/study/")).value("minutes")).isEqualTo("45");

        var hers = lena.open(before.path());
        for (var where : new String[] {"#goOn", ".state"}) {
            assertThat(hers.page().select(where).text())
                    .isEqualTo(before.page().select(where).text());
        }
        assertThat(lena.open(task.path()).status()).isEqualTo(404);
        var taken = mateo.press(ticked, ticked.form("marking"), ticked.page().selectFirst("#unmark"), Map.of());
        assertThat(taken.page().select("#mark")).hasSize(1);
    }

    @Test
    void what_is_heavy_is_said_first_and_none_of_the_three_ways_is_written_down() {
        var noor = PlainBrowser.of("trainee2");
        var course = noor.open(link(noor.open("/my"), "/my/learn/"));
        var told = new Answer[1];
        var sql = Statements.told(() -> told[0] = noor.open(lesson(course, HEAVY)));
        assertThat(told[0].page().text())
                .contains("Suicide", "There are no methods", "Read it now", "Skip it", "Another time")
                .doesNotContain("Sit down. Breathe.");
        assertThat(sql).contains("learning_item").doesNotContain("learning_place");
        var open = noor.open(link(told[0], lesson(course, HEAVY) + "?open"));
        assertThat(open.page().text()).contains("Sit down. Breathe.").doesNotContain("Another time");
    }

    @Test
    void what_builds_on_something_says_on_what_and_leads_there_and_is_never_in_the_way() {
        var sadhbh = PlainBrowser.of("trainee7");
        var course = sadhbh.open(link(sadhbh.open("/my"), "/my/learn/"));
        var first = lesson(course, "A boundary is a bridge");
        var told = sadhbh.open(lesson(course, HEAVY));
        assertThat(told.page().text()).contains("It builds on “A boundary is a bridge”", "Read it now");
        assertThat(told.page().select("a[href='" + first + "']").text()).contains("First “A boundary is a bridge”");
        var bridge = sadhbh.open(first);
        sadhbh.press(bridge, bridge.form("marking"), bridge.page().selectFirst("#mark"), Map.of());
        assertThat(sadhbh.open(lesson(course, HEAVY)).page().text())
                .contains("Read it now")
                .doesNotContain("It builds on");
        var ticked = sadhbh.open(first);
        sadhbh.press(ticked, ticked.form("marking"), ticked.page().selectFirst("#unmark"), Map.of());
    }

    @Test
    void what_is_written_about_a_prompt_is_sealed_and_stays_when_the_prompt_goes() {
        var kofi = PlainBrowser.of("trainee5");
        var course = kofi.open(link(kofi.open("/my"), "/my/learn/"));
        var prompt = kofi.open(lesson(course, "What helped"));
        var kept = kofi.send(prompt, prompt.form("answering"), Map.of("answer", "A heron on the canal."));
        assertThat(kept.value("answer")).isEqualTo("A heron on the canal.");
        assertThat(Tables.column("select sealed from prompt_answer").toString()).doesNotContain("heron");

        var lead = PlainBrowser.of("lead");
        var team = lead.open(link(lead.open(cohort(lead)), "/team/learn/"));
        var item = lead.open(link(team, "What helped", "/team/item/"));
        var removed = lead.press(item, item.form("removing"), item.page().selectFirst("#remove"), Map.of());
        assertThat(removed.path()).isEqualTo(team.path());
        var after = kofi.open(course.path());
        assertThat(after.page().select(".steps").text()).doesNotContain("What helped");
        assertThat(kofi.open(lesson(after, "What helped")).value("answer")).isEqualTo("A heron on the canal.");
        var others = PlainBrowser.of("trainee4");
        var theirs = others.open(link(others.open("/my"), "/my/learn/"));
        assertThat(theirs.page().text()).doesNotContain("What helped");
        // Other tests take other things out.
        var row = Objects.requireNonNull(
                removed.page().selectFirst("section[aria-labelledby=removed] li:contains(What helped)"));
        var back = lead.press(removed, removed.form("order"), row.selectFirst("[value='Bring it back']"), Map.of());
        assertThat(back.page().select("section[aria-labelledby=removed]").text())
                .doesNotContain("What helped");
    }

    @Test
    void two_people_mend_the_same_words_and_neither_loses_any() {
        var lead = PlainBrowser.of("lead");
        var team = lead.open(link(lead.open(cohort(lead)), "/team/learn/"));
        var item = lead.open(link(team, "A boundary is a bridge", "/team/item/"));
        var address = link(item, "English", "/team/words/");
        var first = lead.open(address);
        var second = lead.open(address);
        var hostile = "Mended. <script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>";
        var seen =
                lead.press(first, first.form("writing"), first.page().selectFirst("#preview"), Map.of("body", hostile));
        assertThat(seen.page().select("section.reading").html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "javascript:");
        assertThat(seen.value("body")).isEqualTo(hostile);
        assertThat(lead.send(seen, seen.form("writing"), Map.of("body", hostile))
                        .path())
                .isEqualTo(item.path());

        var conflict = lead.send(second, second.form("writing"), Map.of("body", "Mended by another."));
        assertThat(conflict.problems()).contains("Somebody else saved these words meanwhile");
        assertThat(conflict.value("body")).isEqualTo("Mended by another.");
        assertThat(conflict.page().select("pre.source").eachText()).contains(hostile);
        var chosen = lead.send(conflict, conflict.form("writing"), Map.of("body", "Mended by both."));
        assertThat(chosen.path()).isEqualTo(item.path());
        assertThat(lead.open(address).page().select("details").text()).contains("Mended. <script>", "Dara");

        var robin = PlainBrowser.of("trainee");
        var course = robin.open(link(robin.open("/my"), "/my/learn/"));
        assertThat(robin.open(lesson(course, "A boundary is a bridge")).page().text())
                .contains("Mended by both.");
    }

    @Test
    void whoever_leads_adds_and_orders_and_whoever_teaches_reads_along() {
        var lead = PlainBrowser.of("lead");
        var team = lead.open(link(lead.open(cohort(lead)), "/team/learn/"));
        var version = team.path().replaceAll("\\D", "");
        var page = lead.open("/team/new-item/" + version + "/m3/LINK");
        var refused =
                lead.send(page, page.form("newItem"), Map.of("title", "Elsewhere", "address", "javascript:alert(1)"));
        assertThat(refused.problems()).contains("whole web address");
        assertThat(refused.value("title")).isEqualTo("Elsewhere");
        var added = lead.send(refused, refused.form("newItem"), Map.of("address", "https://example.org/elsewhere"));
        assertThat(added.path()).startsWith("/team/item/");
        var again = lead.send(
                page, page.form("newItem"), Map.of("title", "Further on", "address", "https://example.org/further"));
        assertThat(again.path()).startsWith("/team/item/");
        var listed = lead.open(team.path());
        assertThat(titles(listed)).containsSubsequence("Elsewhere", "Further on");
        var up = listed.page().selectFirst("[aria-label='Up: Further on']");
        var moved = lead.press(listed, listed.form("order"), up, Map.of());
        assertThat(titles(moved)).containsSubsequence("Further on", "Elsewhere");
        for (var one : new Answer[] {added, again}) {
            lead.press(one, one.form("removing"), one.page().selectFirst("#remove"), Map.of());
        }

        var trainer = PlainBrowser.of("trainer");
        var along = trainer.open(team.path());
        assertThat(along.page().text()).contains("You can read along here", "What recovery can mean");
        assertThat(along.page().select("main form [type=submit]")).isEmpty();
        assertThat(trainer.open(added.path()).status()).isEqualTo(404);
        assertThat(lead.open("/team/new-item/" + version + "/no-such/PAGE").status())
                .isEqualTo(404);
        assertThat(lead.open(added.path().replace("/item/", "/words/") + "/xx").status())
                .isEqualTo(404);
    }

    @Test
    void a_file_reaches_those_it_is_for_and_nothing_in_it_runs() {
        var lead = PlainBrowser.of("lead");
        var team = lead.open(link(lead.open(cohort(lead)), "/team/learn/"));
        var page = lead.open("/team/new-item/" + team.path().replaceAll("\\D", "") + "/m3/FILE");
        var item = lead.send(page, page.form("newItem"), Map.of("title", "A form to fill in"));
        var robin = PlainBrowser.of("trainee");
        var course = link(robin.open("/my"), "/my/learn/");
        assertThat(robin.open(course).page().text()).doesNotContain("A form to fill in");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(lead.upload(item, item.form("giving"), "file", "a.pdf", html).problems())
                .contains("cannot be shown here");
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8);
        var given = lead.upload(item, item.form("giving"), "file", "../a form.pdf", pdf);
        assertThat(given.problems()).isEmpty();

        var file = link(robin.open(lesson(robin.open(course), "A form to fill in")), "/lesson-file/");
        var whole = robin.ask(Method.GET, file);
        assertThat(whole.bodyAsBytes()).isEqualTo(pdf);
        assertThat(whole.contentType()).isEqualTo("application/pdf");
        assertThat(whole.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''a%20form.pdf");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        var part = robin.ask(Method.GET, file, asked -> asked.header("Range", "bytes=0-3"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF");
        var again = robin.ask(
                Method.GET, file, asked -> asked.header("If-None-Match", String.valueOf(whole.header("ETag"))));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(PlainBrowser.of("trainer").ask(Method.GET, file).statusCode())
                .isEqualTo(200);
        assertThat(PlainBrowser.of("trainer2").ask(Method.GET, file).statusCode())
                .isEqualTo(404);
        assertThat(PlainBrowser.of("librarian").ask(Method.GET, file).statusCode())
                .isEqualTo(404);
        var removed = lead.open(item.path());
        lead.press(removed, removed.form("removing"), removed.page().selectFirst("#remove"), Map.of());
        assertThat(robin.ask(Method.GET, file).statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_version_takes_over_what_the_one_before_holds_and_goes_with_it() {
        var lead = PlainBrowser.of("lead");
        var team = lead.open(link(lead.open(cohort(lead)), "/team/learn/"));
        var programme = Tables.column("select programme_id from programme_version where id = "
                        + team.path().replaceAll("\\D", ""))
                .get(0);
        var versions = lead.open("/authoring/programme/" + programme);
        var drafted = lead.press(
                versions,
                versions.form("versionsForm"),
                versions.page().selectFirst("#versionsForm [id$=draft]"),
                Map.of());
        var before = versions.page().select("a[href^=/team/learn/]").eachAttr("href");
        var after = lead.open(versions.path())
                .page()
                .select("a[href^=/team/learn/]")
                .eachAttr("href");
        after.removeAll(before);
        assertThat(after).as(drafted.problems()).hasSize(1);
        var empty = lead.open(after.get(0));
        assertThat(empty.page().text()).contains("Nothing is here yet");
        var over = lead.press(
                empty, empty.form("bringing"), empty.page().selectFirst("#bringing [type=submit]"), Map.of());
        assertThat(titles(over)).contains("What recovery can mean", "A page for your pocket");
        assertThat(over.page().select("#bringing")).isEmpty();

        var number = after.get(0).replaceAll("\\D", "");
        var again = lead.open(versions.path());
        var delete = again.page().selectFirst("#versionsForm details:has([id*=deleting-" + number + "]) [type=submit]");
        assertThat(lead.press(again, again.form("versionsForm"), delete, Map.of())
                        .problems())
                .isEmpty();
        assertThat(lead.open(after.get(0)).status()).isEqualTo(404);
        assertThat(Tables.column("select count(*) from learning_item where programme_version_id = " + number))
                .containsExactly("0");
    }

    @Test
    void these_pages_keep_to_their_budget() {
        var ioana = PlainBrowser.of("trainee4");
        var course = link(ioana.open("/my"), "/my/learn/");
        var first = lesson(ioana.open(course), "What recovery can mean");
        var prompt = lesson(ioana.open(course), "What helped");
        var lead = PlainBrowser.of("lead");
        var team = link(lead.open(cohort(lead)), "/team/learn/");
        lead.open(team);
        measure(ioana, course);
        measure(ioana, first);
        measure(ioana, prompt);
        measure(lead, team);
    }

    private static void measure(PlainBrowser person, String path) {
        person.open(path);
        var asked = Statements.during(() -> person.open(path));
        assertThat(asked.count()).as("%s: %s", path, asked.sql()).isBetween(1, BUDGET);
    }

    private static Iterable<String> titles(Answer team) {
        return team.page().select("h3").eachText();
    }

    private static String cohort(PlainBrowser member) {
        return link(member.open("/my"), "Second group", "/team/cohort/");
    }

    private static String lesson(Answer course, String title) {
        return link(course, title, "/my/lesson/");
    }

    private static String link(Answer page, String start) {
        return link(page, "", start);
    }

    private static String link(Answer page, String words, String start) {
        var saying = words.isEmpty() ? "" : ":contains(" + words + ")";
        var links = page.page().select("a[href^='" + start + "']" + saying);
        assertThat(links).as(start + " on " + page.address()).isNotEmpty();
        return links.attr("href");
    }
}
