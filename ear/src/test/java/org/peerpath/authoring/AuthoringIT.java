package org.peerpath.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.programme.ProgrammeFile;

/** Whoever leads a programme brings files in and takes them along; nobody else finds the doors. */
class AuthoringIT extends Peerpath {
    private static final String FILE = ProgrammeFile.bundledText("ex-in");

    private final PlainBrowser dara = PlainBrowser.of("lead");
    private final String programme =
            Tables.column("select id from programme where slug = 'ex-in'").get(0);

    @Test
    void a_file_is_read_before_it_is_kept_and_goes_out_as_it_came_in() {
        var file =
                "\uFEFF# Ours\r\n" + FILE.replace("eqf: not-levelled", "eqf: 4").replace("\n", "\r\n");
        var seen = look(file);
        assertThat(seen.page().select("#seen").text()).contains("version 1");
        assertThat(seen.page().text()).contains("Level: EQF 4 instead of");
        int before = drafts();
        dara.send(seen, seen.form("keepForm"), Map.of());
        assertThat(drafts()).isEqualTo(before + 1);
        var again = look(file);
        dara.send(again, again.form("keepForm"), Map.of());
        assertThat(drafts()).as("the same file twice is one draft").isEqualTo(before + 1);

        var newest = Tables.column("select max(id) from programme_version where programme_id = " + programme)
                .get(0);
        var out = dara.ask(Method.GET, "/authoring/file/" + newest + ".yaml");
        assertThat(out.bodyAsBytes()).isEqualTo(file.getBytes(StandardCharsets.UTF_8));
        assertThat(out.contentType()).startsWith("application/yaml");
        assertThat(out.header("Content-Disposition")).startsWith("attachment");
        assertThat(out.header("X-Content-Type-Options")).isEqualTo("nosniff");
        for (var account : java.util.List.of("trainer", "trainee", "orgadmin")) {
            assertThat(PlainBrowser.of(account)
                            .ask(Method.GET, "/authoring/file/" + newest + ".yaml")
                            .statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
        delete();
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void everything_to_mend_is_said_at_once_and_nothing_is_kept() {
        int before = drafts();
        var seen = look(FILE.replace("eqf: not-levelled", "eqf: 9\nnonsense: <b>x</b>"));
        assertThat(seen.page().select("#problemList tbody tr")).hasSize(2);
        assertThat(seen.page().select("#problemList").text()).contains("from 1 to 8", "“nonsense” is not known here");
        assertThat(seen.page().select("#keepForm")).isEmpty();
        assertThat(look(ProgrammeFile.bundledText("peer2peer")).page().text())
                .contains("the one of “ex-in” is expected here");
        assertThat(look("a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]").page().select("#problemList tbody tr"))
                .isNotEmpty();
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void a_new_programme_begins_with_its_file_and_whoever_begins_it_leads_it() {
        var page = dara.open("/authoring/new");
        var taken = upload(page, FILE);
        assertThat(taken.page().select("#problemList").text()).contains("There is a programme “ex-in” already");
        var seen = upload(page, FILE.replace("slug: ex-in", "slug: quiet-harbour"));
        var begun = dara.send(seen, seen.form("beginForm"), Map.of());
        assertThat(begun.path()).startsWith("/authoring/programme/");
        var twice = dara.send(seen, seen.form("beginForm"), Map.of());
        assertThat(twice.path()).as("a double click").isEqualTo(begun.path());
        assertThat(dara.open("/authoring").page().text()).contains("quiet-harbour");
        assertThat(dara.open("/programme/quiet-harbour").status())
                .as("still a draft")
                .isEqualTo(404);
    }

    @Test
    void what_a_certificate_must_say_is_asked_for_before_publishing() {
        int before = drafts();
        var seen = look(FILE.replaceFirst("time: \\d+ h", "time: 1 h"));
        dara.send(seen, seen.form("keepForm"), Map.of());
        var page = dara.open("/authoring/programme/" + programme);
        var link = page.page().select("a[href^=/authoring/publish/]").attr("href");
        var still = dara.open(link);
        assertThat(still.page().text()).contains("One thing is missing", "at least as much as the sessions");
        assertThat(still.page().select("#publishForm")).isEmpty();
        assertThat(PlainBrowser.of("trainer").open(link).status()).isEqualTo(404);
        delete();
        assertThat(drafts()).isEqualTo(before);
    }

    private Answer look(String file) {
        return upload(dara.open("/authoring/import/" + programme), file);
    }

    private Answer upload(Answer page, String file) {
        return dara.upload(
                page, page.form("uploadForm"), "file", "programme.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    private void delete() {
        var page = dara.open("/authoring/programme/" + programme);
        var form = page.form("versionsForm");
        dara.press(page, form, form.selectFirst("[type=submit][name$=:delete]"), Map.of());
    }

    private int drafts() {
        return Integer.parseInt(Tables.column("select count(*) from programme_version where state = 'DRAFT'"
                        + " and programme_id = " + programme)
                .get(0));
    }
}
