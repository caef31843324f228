package org.peerpath.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.programme.ProgrammeFile;

/** A shared programme is run elsewhere with other hours, inside its owner's bounds, and nowhere outside them. */
class VariantIT extends Peerpath {
    private static final String SLUG = "quiet-quarry";
    private static final String FILE = ProgrammeFile.bundledText("ex-in").replace("slug: ex-in", "slug: " + SLUG);

    /** Leads little else, so that those who walk through everything that {@code lead} leads find what they look for. */
    private final PlainBrowser owner = PlainBrowser.of("lead2");

    private final PlainBrowser local = PlainBrowser.of("lead3");

    @Test
    void who_runs_it_says_whose_it_is_and_nobody_else_finds_the_doors() {
        var programme = one("select id from programme where slug = 'ex-in'");
        var share = one("select id from programme_share where programme_id = " + programme);
        assertThat(PlainBrowser.of("lead")
                        .open("/authoring/sharing/" + programme)
                        .page()
                        .text())
                .contains("Bergpfad Akademie", "180 h", "80 h or 180 h", "No groups");
        assertThat(local.open("/authoring").links()).contains("/authoring/variant/" + share);
        for (var other : List.of("lead", "lead2", "trainer", "trainee", "orgadmin")) {
            assertThat(PlainBrowser.of(other)
                            .open("/authoring/variant/" + share)
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        for (var door : List.of("/authoring/sharing/" + programme, "/authoring/sharing/x", "/authoring/variant/9")) {
            assertThat(local.open(door).status()).as(door).isEqualTo(404);
        }
        var shown = PlainBrowser.visitor().open("/programme/ex-in-bergpfad-akademie");
        assertThat(shown.page().text())
                .contains(
                        "A local variant of the programme of Open Bridge Training Collective",
                        "180 h here, 80 h there");
    }

    @Test
    void a_variant_is_made_inside_the_bounds_and_refused_outside_them_wherever_it_is_tried() {
        var programme = begin();
        var share = share(programme);
        makeTwice(share);
        var variant = one("select id from programme where variant_of = " + programme);
        var draft = one("select id from programme_version where programme_id = " + variant);
        imported(variant);
        edited(draft);
        publish(local, draft);
        assertThat(PlainBrowser.visitor().open("/programme/" + slug(variant)).status())
                .isEqualTo(200);
        narrowed(programme, share, variant);
        ended(programme, share, variant);
        Tables.change("update programme_version set state = 'RETIRED' where programme_id in (" + programme + ", "
                + variant + ") and state = 'PUBLISHED'");
    }

    private String begin() {
        var page = owner.open("/authoring/new");
        var seen = upload(owner, page, FILE);
        owner.send(seen, seen.form("beginForm"), Map.of());
        var programme = one("select id from programme where slug = '" + SLUG + "'");
        assertThat(owner.open("/authoring/sharing/" + programme).page().select("#shareForm"))
                .as("nothing is published yet")
                .isEmpty();
        publish(owner, one("select id from programme_version where programme_id = " + programme));
        return programme;
    }

    private String share(String programme) {
        var house = one("select id from organisation where name = 'Bergpfad Akademie'");
        var page = owner.open("/authoring/sharing/" + programme);
        var choices = page.page().select("#organisation option").eachText();
        assertThat(choices).contains("Bergpfad Akademie").doesNotContain("Open Bridge Training Collective");
        var early = owner.send(page, page.form("shareForm"), Map.of("organisation", house, "from", "2020-01-01"));
        assertThat(early.problems()).contains("today or a later day");
        page = owner.open("/authoring/sharing/" + programme);
        owner.send(page, page.form("shareForm"), Map.of("organisation", house));
        owner.send(page, page.form("shareForm"), Map.of("organisation", house));
        assertThat(Tables.column("select id from programme_share where programme_id = " + programme))
                .hasSize(1);
        return one("select id from programme_share where programme_id = " + programme);
    }

    /** Two tabs at once, then values that nobody can choose. */
    private void makeTwice(String share) {
        var path = "/authoring/variant/" + share;
        var fresh = local.open(path);
        for (var hostile : List.of("6000", "-4800", "39:55", "99999999999999", "#{1+1}")) {
            var answer = look(fresh, hostile);
            assertThat(answer.page().select("#keepForm")).as(hostile).isEmpty();
            assertThat(answer.page().select(".problem").text()).as(hostile).isNotBlank();
        }
        var seen = look(local.open(path), "10800");
        assertThat(seen.page().text()).contains("180 h instead of 80 h", "418 h");
        var other = look(local.open(path), "10800");
        var different = look(local.open(path), "4800");
        var clicks = List.of(keeping(seen), keeping(other));
        clicks.forEach(click -> assertThat(click.join().status()).isEqualTo(200));
        assertThat(Tables.column("select v.state from programme_version v join programme p on p.id = v.programme_id"
                        + " where p.variant_of = (select programme_id from programme_share where id = " + share + ")"))
                .containsExactly("DRAFT");
        assertThat(keeping(different).join().problems()).contains("meanwhile");
    }

    private void imported(String variant) {
        var good = source(one("select id from programme_version where programme_id = " + variant));
        assertThat(good)
                .isEqualTo(FILE.replace("slug: " + SLUG, "slug: " + slug(variant))
                        .replace("time: 80 h\n", "time: 180 h\n")
                        .replace("time: 318 h", "time: 418 h"));
        var page = local.open("/authoring/import/" + variant);
        assertThat(upload(local, page, good).page().select("#keepForm")).hasSize(1);
        var beyond = upload(local, page, good.replace("time: 180 h\n", "time: 100 h\n"));
        assertThat(beyond.page().select("#problemList").text()).contains("100 h", "80 h, 180 h");
        assertThat(beyond.page().select("#keepForm")).isEmpty();
        var widened = upload(
                local,
                page,
                good.replace("time: 180 h\n", "time: 100 h\n").replace("[80 h, 180 h]", "[80 h, 100 h, 180 h]"));
        assertThat(widened.page().select("#problemList").text())
                .contains("The owner of the programme allows: 80 h, 180 h", "338 h is expected", "local");
        assertThat(widened.page().select("#keepForm")).isEmpty();
        var looser = upload(local, page, good.replace("percent: 90", "percent: 50"));
        assertThat(looser.page().select("#problemList").text()).contains("attendance.percent", "“90”");
    }

    private void edited(String draft) {
        assertThat(time(draft, "placements,p2", "Least time", "100 h").problems())
                .contains("100 h", "80 h, 180 h");
        assertThat(time(draft, "placements,p1", "Least time", "180 h").problems())
                .contains("“40 h”");
        assertThat(source(draft)).contains("time: 180 h\n", "time: 418 h");
        time(draft, "placements,p2", "Least time", "80 h");
        assertThat(source(draft)).as("the workload follows").contains("time: 80 h\n", "time: 318 h");
        time(draft, "placements,p2", "Least time", "180 h");
        assertThat(source(draft)).contains("time: 180 h\n", "time: 418 h");
    }

    /** The owner publishes a version that allows less: what is under way stays, what is new follows it. */
    private void narrowed(String programme, String share, String variant) {
        var again = local.open("/authoring/programme/" + variant);
        var form = again.form("versionsForm");
        local.press(again, form, form.selectFirst("[name$=:draft]"), Map.of());
        var copy = one("select max(id) from programme_version where programme_id = " + variant);
        var page = owner.open("/authoring/import/" + programme);
        var seen = upload(
                owner, page, FILE.replace("[80 h, 180 h]", "[80 h, 120 h]").replace("percent: 90", "percent: 85"));
        owner.send(seen, seen.form("keepForm"), Map.of());
        publish(owner, one("select max(id) from programme_version where programme_id = " + programme));

        var late = local.open("/authoring/publish/" + copy);
        assertThat(late.page().select("#publishForm")).isEmpty();
        assertThat(late.page().text()).contains("The owner has published version 2", "180 h", "80 h, 120 h");
        var told = local.open("/authoring/variant/" + share);
        assertThat(told.page().text()).contains("There is a newer version: 2", "85", "You have 180 h at the moment");
        assertThat(look(told, "10800").page().select("#keepForm")).isEmpty();
        var anew =
                keeping(look(local.open("/authoring/variant/" + share), "7200")).join();
        assertThat(anew.path()).isEqualTo("/authoring/publish/" + copy);
        assertThat(source(copy)).contains("percent: 85", "time: 120 h\n", "time: 358 h");
        publish(local, copy);
    }

    /** While a form is open, the owner ends it. */
    private void ended(String programme, String share, String variant) {
        var open = look(local.open("/authoring/variant/" + share), "4800");
        var page = owner.open("/authoring/sharing/" + programme);
        var form = page.form("sharesForm");
        var button = Objects.requireNonNull(form.selectFirst("[name$=:end]"));
        owner.press(page, form, button, Map.of());
        assertThat(keeping(open).join().problems()).contains("not shared with you at the moment");
        assertThat(Tables.column("select distinct state from programme_version where programme_id = " + variant))
                .containsExactly("RETIRED");
        assertThat(PlainBrowser.visitor().open("/programme/" + slug(variant)).status())
                .isEqualTo(404);
        var after = local.open("/authoring/variant/" + share);
        assertThat(after.page().select("#look")).isEmpty();
        assertThat(owner.press(page, form, button, Map.of()).status()).isEqualTo(200);
        var imported = upload(
                local,
                local.open("/authoring/import/" + variant),
                source(one("select max(id) from programme_version where programme_id = " + variant)));
        assertThat(imported.page().select("#problemList").text()).contains("no longer shares");
    }

    private Answer look(Answer page, String minutes) {
        var form = page.form("variantForm");
        var field = Objects.requireNonNull(form.selectFirst("select")).attr("name");
        return local.send(page, form, Map.of(field, minutes));
    }

    private CompletableFuture<Answer> keeping(Answer seen) {
        return CompletableFuture.supplyAsync(() -> local.send(seen, seen.form("keepForm"), Map.of()));
    }

    private Answer time(String draft, String place, String label, String value) {
        var page = local.open("/authoring/part/" + draft + "/" + place);
        var field = page.page().select("label").stream()
                .filter(one -> one.text().equals(label))
                .findFirst()
                .orElseThrow();
        var input = Objects.requireNonNull(page.page().getElementById(field.attr("for")));
        return local.send(page, page.form("partForm"), Map.of(input.attr("name"), value));
    }

    private static Answer upload(PlainBrowser who, Answer page, String file) {
        return who.upload(page, page.form("uploadForm"), "file", "a.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    private static void publish(PlainBrowser who, String version) {
        var page = who.open("/authoring/publish/" + version);
        who.send(page, page.form("publishForm"), Map.of());
        assertThat(one("select state from programme_version where id = " + version))
                .isEqualTo("PUBLISHED");
    }

    private String source(String version) {
        var file = local.ask(Method.GET, "/authoring/file/" + version + ".yaml");
        return new String(file.bodyAsBytes(), StandardCharsets.UTF_8);
    }

    private static String slug(String programme) {
        return one("select slug from programme where id = " + programme);
    }

    private static String one(String question) {
        return Tables.column(question).get(0);
    }
}
