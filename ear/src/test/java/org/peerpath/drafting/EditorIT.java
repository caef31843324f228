package org.peerpath.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.programme.ProgrammeFile;

/** A course team writes a draft in two browsers at once, without a script. */
class EditorIT extends Peerpath {
    private static final String FILE = ProgrammeFile.bundledText("ex-in");

    private final PlainBrowser dara = PlainBrowser.of("lead");
    private final PlainBrowser other = PlainBrowser.of("lead");
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
        assertThat(source()).isEqualTo(FILE);
    }

    @AfterEach
    void end() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[name$=:delete]"), Map.of());
        assertThat(Tables.column("select count(*) from draft_revision where programme_version_id = " + draft))
                .containsExactly("0");
    }

    @Test
    void two_people_write_in_one_draft_and_lose_nothing() {
        var mine = part("modules,m01");
        var theirs = other.open("/authoring/part/" + draft + "/modules,m01");
        save(other, theirs, "Title, English", "Health: and “wellbeing”");
        save(dara, mine, "Title, German", "Gesundheit # und mehr");
        assertThat(source())
                .isEqualTo(FILE.replace(
                        "{en: Health and wellbeing, de: Gesundheit und Wohlbefinden,",
                        "{en: \"Health: and “wellbeing”\", de: \"Gesundheit # und mehr\","));

        // Both at the same text: whoever comes second sees both, and chooses.
        var shown = part("modules,m01");
        save(other, other.open("/authoring/part/" + draft + "/modules,m01"), "Title, Spanish", "La suya");
        var both = save(dara, shown, "Title, Spanish", "La mía");
        assertThat(both.problems()).contains("Somebody else wrote in the same place");
        assertThat(both.page().select("blockquote").text()).isEqualTo("La suya");
        assertThat(field(both, "Title, Spanish").val()).isEqualTo("La mía");
        assertThat(source()).contains("es: La suya");
        dara.send(both, both.form("partForm"), Map.of(keep(both), "MINE"));
        assertThat(source()).contains("es: La mía").doesNotContain("La suya");
    }

    @Test
    void a_step_is_taken_back_and_again() {
        save(dara, part("title"), "Title, English", "Another title");
        var page = dara.open("/authoring/version/" + draft);
        assertThat(page.page().text()).contains("changed: “Another title” (Title)", "Dara");
        var form = page.form("wayForm");
        dara.press(page, form, form.selectFirst("#takeBack"), Map.of());
        assertThat(source()).isEqualTo(FILE);
        var after = dara.open("/authoring/version/" + draft);
        var again = after.form("wayForm");
        dara.press(after, again, again.selectFirst("#takeAgain"), Map.of());
        assertThat(source()).contains("Another title");
        assertThat(dara.open("/authoring/steps/" + draft).page().text()).contains("Another title");
    }

    @Test
    void things_are_added_put_elsewhere_and_taken_away() {
        var list = part("modules");
        var added = dara.send(
                list, ending(list, "addForm"), Map.of(named(list, "addForm", "name"), "Peer work: <b>now</b>"));
        assertThat(added.path()).contains("modules,peer-work-b-now-b");
        assertThat(added.page().select("h1").text()).isEqualTo("Peer work: <b>now</b>");
        ProgrammeFile.read(source());
        var rows = part("modules");
        var form = ending(rows, "rowsForm");
        dara.press(rows, form, Objects.requireNonNull(form.select("[name$=:up]").last()), Map.of());
        assertThat(source().indexOf("peer-work")).isLessThan(source().indexOf("code: m12"));
        var gone = dara.open(added.path());
        dara.press(gone, gone.form("removeForm"), gone.form("removeForm").selectFirst("[name$=remove]"), Map.of());
        assertThat(source().strip()).isEqualTo(FILE.strip());

        var missing = part("modules,m05");
        dara.press(
                missing,
                missing.form("removeForm"),
                missing.form("removeForm").selectFirst("[name$=remove]"),
                Map.of());
        var outline = dara.open("/authoring/version/" + draft);
        assertThat(outline.page().text()).contains("One thing is not right yet");
        assertThat(outline.page().select("[aria-labelledby=troubles] a").attr("href"))
                .isEqualTo("/authoring/part/" + draft + "/placements,p2");
    }

    @Test
    void rules_are_read_and_made_as_sentences() {
        var rules = dara.open("/authoring/rules/" + draft + "/awards,certificate,requirement");
        assertThat(rules.page().select("main").text())
                .contains(
                        "1 Within 24 months of the last session:",
                        "1.1 All of these:",
                        "1.1.1 Attend at least 90 % of the sessions. What was missed may be made up elsewhere.");
        var group = Objects.requireNonNull(rules.page().select("#under option").last())
                .val();
        var made = dara.send(rules, rules.form("addForm"), Map.of("under", group, "kind", "supervision"));
        assertThat(made.path()).endsWith(",~6");
        save(dara, made, "How many meetings", "6");
        ProgrammeFile.read(source());
        assertThat(dara.open("/authoring/rules/" + draft + "/awards,certificate,requirement")
                        .page()
                        .text())
                .contains("1.1.7 Supervision: at least 6 meetings.");
        var refused = dara.send(rules, rules.form("addForm"), Map.of("under", group, "kind", "hours"));
        assertThat(refused.problems()).contains("nothing yet that this rule could be about");
    }

    @Test
    void competences_are_ticked_and_a_trainee_s_view_is_shown_in_a_language() {
        var page = dara.open("/authoring/framework/" + draft + "/samhsa");
        dara.send(page, page.form("frameworkForm"), Map.of("ticked", "3"));
        assertThat(ProgrammeFile.read(source()).competences()).hasSize(1);
        var preview = dara.open("/authoring/preview/" + draft + "?language=de");
        assertThat(preview.page().text())
                .contains("This is a preview of a draft", "Gesundheit und Wohlbefinden", "Erstes Praktikum");
    }

    @Test
    void what_is_published_is_read_only_and_others_find_nothing() {
        var published = Tables.column(
                        "select min(id) from programme_version where state = 'PUBLISHED' and programme_id = "
                                + programme)
                .get(0);
        var page = dara.open("/authoring/part/" + published + "/title");
        assertThat(page.page().text()).contains("This version stays as it is");
        assertThat(page.page().select("#save, #addForm, #removeForm")).isEmpty();
        for (var door : java.util.List.of("version/", "steps/", "preview/", "part/")) {
            var address = "/authoring/" + door + draft + (door.equals("part/") ? "/title" : "");
            assertThat(PlainBrowser.of("trainer").open(address).status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(dara.open(address).status()).isEqualTo(200);
        }
        for (var nowhere : java.util.List.of("modules,none", "nonsense", "awards,certificate", ",", "~0")) {
            assertThat(dara.open("/authoring/part/" + draft + "/" + nowhere).status())
                    .as(nowhere)
                    .isEqualTo(nowhere.equals("awards,certificate") ? 200 : 404);
        }
    }

    private String source() {
        return dara.ask(Method.GET, "/authoring/file/" + draft + ".yaml").body();
    }

    private Answer part(String place) {
        return dara.open("/authoring/part/" + draft + "/" + place);
    }

    private static Answer save(PlainBrowser browser, Answer page, String label, String words) {
        var form = page.form("partForm");
        return browser.press(
                page, form, form.selectFirst("#save"), Map.of(field(page, label).attr("name"), words));
    }

    private static Element field(Answer page, String label) {
        var found = page.page().select("label").stream()
                .filter(one -> one.text().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(label + " in " + page.page().text()));
        return Objects.requireNonNull(page.page().getElementById(found.attr("for")));
    }

    /** Forms of a list carry the number of the list. */
    private static FormElement ending(Answer page, String id) {
        return page.forms().stream()
                .filter(form -> form.id().endsWith(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form " + id + " at " + page.address()));
    }

    private static String keep(Answer page) {
        return Objects.requireNonNull(page.page().selectFirst("input[name$=keepWhich]"))
                .attr("name");
    }

    private static String named(Answer page, String form, String field) {
        return Objects.requireNonNull(ending(page, form).selectFirst("[name$=" + field + "]"))
                .attr("name");
    }
}
