package org.peerpath.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Letters;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.programme.ProgrammeFile;

/** A group under way, and the new version of its short course: offered, read, followed, gone back from, taken back. */
class MovingIT extends Peerpath {
    private static final String ENROLMENT_OF =
            "select e.id from enrolment e join account a on a.person_id = e.person_id where a.email = '";

    private final PlainBrowser oisin = PlainBrowser.of("lead2");
    private final PlainBrowser fiadh = PlainBrowser.of("trainee13");
    private final String hers = enrolment("trainee13");
    private final String first = version(1);
    private final String second = version(2);

    @Test
    void somebody_moves_in_two_tabs_at_once_keeps_everything_and_goes_back() {
        assertThat(fiadh.open("/my").links()).contains("/my/version/" + hers);
        var evidence = evidence();
        var page = read();
        assertThat(page.page().select("#stepList tbody tr")).hasSize(5);
        assertThat(page.page().select("#move, #stayHere")).hasSize(2);
        var tab = read();
        int trace = trace();
        var clicks = List.of(pressing(page, "move"), pressing(tab, "move"));
        clicks.forEach(click -> assertThat(click.join().status()).isEqualTo(200));
        assertThat(followed()).isEqualTo(second);
        assertThat(trace()).isEqualTo(trace + 1);
        assertThat(evidence()).isEqualTo(evidence);
        assertThat(one("select case when frozen_at is null then 'no' else 'yes' end from programme_version where id = "
                        + second))
                .isEqualTo("yes");
        assertThat(one("select steps_met from enrolment where id = " + hers))
                .as("counted by the new version on write")
                .isEqualTo("0");
        assertThat(fiadh.open("/my/path/" + hers).page().text()).contains("of 24");
        for (var door : List.of("/my/dates/", "/my/learn/", "/my/work/", "/my/version/")) {
            assertThat(fiadh.open(door + hers).status()).as(door).isEqualTo(200);
        }

        assertThat(press(read(), "back").page().text()).contains("All that you have done is there");
        assertThat(followed()).isEqualTo(first);
        assertThat(evidence()).isEqualTo(evidence);
        assertThat(trace()).isEqualTo(trace + 2);

        var stale = read();
        press(read(), "move");
        press(read(), "back");
        assertThat(press(stale, "move").problems()).contains("meanwhile");
        assertThat(followed()).isEqualTo(first);
    }

    @Test
    void nobody_moves_to_their_loss_even_if_it_became_one_while_they_read() {
        var piotr = PlainBrowser.of("trainee14").open("/my/version/" + enrolment("trainee14"));
        assertThat(piotr.page().select("#move")).isEmpty();
        assertThat(piotr.page().select("#losses")).hasSize(1);
        assertThat(piotr.page().text()).contains("20 h", "24 h");

        var page = read();
        var hours = Tables.copy(
                "evidence_entry",
                "enrolment_id = " + hers + " and kind = 'HOURS' and outcome = 'ATTESTED'",
                Map.of("minutes", "480", "source", "'$id'"));
        var refused = press(page, "move");
        assertThat(refused.problems()).contains("This would cost you something");
        assertThat(followed()).isEqualTo(first);
        Tables.change("delete from evidence_entry where id = " + hours);
    }

    @Test
    void an_offer_that_is_taken_back_while_it_is_read_moves_nobody_and_can_be_made_again() {
        var group = "/team/moving/" + one("select cohort_id from enrolment where id = " + hers);
        var page = read();
        var shown = oisin.open(group);
        pressBeside(shown, "withdraw");
        assertThat(press(page, "move").problems()).contains("This offer was taken back");
        assertThat(followed()).isEqualTo(first);
        assertThat(read().page().select("#versionForm")).isEmpty();

        var letters = Letters.allTo(DemoMode.address("trainee13")).size();
        var again = oisin.open(group);
        pressBeside(again, "offerTo");
        pressBeside(again, "offerTo");
        assertThat(Letters.after(DemoMode.address("trainee13"), letters, "/my/version/")
                        .subject())
                .doesNotContain("course", "ersion");
        assertThat(Letters.allTo(DemoMode.address("trainee13"))).hasSize(letters + 1);
        assertThat(Tables.column("select state from version_offer where enrolment_id = " + hers))
                .containsExactly("OPEN");
    }

    /** One saves while the other publishes: whoever comes second hears of the first, and then nothing is written any more. */
    @Test
    void a_version_that_is_published_while_it_is_edited_says_what_was_published() {
        var file = ProgrammeFile.bundledText("ex-in").replace("slug: ex-in", "slug: quiet-lagoon");
        var page = oisin.open("/authoring/new");
        var seen = oisin.upload(page, page.form("uploadForm"), "file", "a.yaml", file.getBytes(StandardCharsets.UTF_8));
        oisin.send(seen, seen.form("beginForm"), Map.of());
        var draft = one("select v.id from programme_version v join programme p on p.id = v.programme_id"
                + " where p.slug = 'quiet-lagoon'");
        var other = PlainBrowser.of("lead2");
        var part = other.open("/authoring/part/" + draft + "/modules,m01");
        var stale = other.open("/authoring/part/" + draft + "/modules,m01");
        var publish = oisin.open("/authoring/publish/" + draft);
        var saved = CompletableFuture.supplyAsync(() -> title(other, part, "Written at the same moment"));
        var published = CompletableFuture.supplyAsync(() -> oisin.send(publish, publish.form("publishForm"), Map.of()));
        assertThat(saved.join().status()).isEqualTo(200);
        assertThat(published.join().status()).isEqualTo(200);
        if (one("select state from programme_version where id = " + draft).equals("DRAFT")) {
            assertThat(published.join().problems()).contains("meanwhile");
            var now = oisin.open("/authoring/publish/" + draft);
            oisin.send(now, now.form("publishForm"), Map.of());
        }
        var source = source(draft);
        Tables.change("update programme_version set frozen_at = changed_at where id = " + draft);
        var late = title(other, stale, "Written too late");
        assertThat(late.status()).isIn(200, 404);
        assertThat(source(draft)).isEqualTo(source).doesNotContain("Written too late");
        Tables.change("update programme_version set state = 'RETIRED' where id = " + draft);
    }

    private static String source(String version) {
        return one("select source from programme_version where id = " + version);
    }

    private static Answer title(PlainBrowser desk, Answer part, String words) {
        var form = part.form("partForm");
        var label = part.page().select("label").stream()
                .filter(one -> one.text().equals("Title, English"))
                .findFirst()
                .orElseThrow();
        var field = Objects.requireNonNull(part.page().getElementById(label.attr("for")));
        return desk.send(part, form, Map.of(field.attr("name"), words));
    }

    private Answer read() {
        return fiadh.open("/my/version/" + hers);
    }

    private CompletableFuture<Answer> pressing(Answer page, String button) {
        return CompletableFuture.supplyAsync(() -> press(page, button));
    }

    private Answer press(Answer page, String button) {
        var form = page.form("versionForm");
        return fiadh.press(page, form, form.selectFirst("#" + button), Map.of());
    }

    private Answer pressBeside(Answer page, String button) {
        var form = page.form("movingForm");
        return oisin.press(page, form, beside(page, button), Map.of());
    }

    private static Element beside(Answer page, String button) {
        var row = page.page().select("#peopleList tbody tr").stream()
                .filter(one -> one.text().contains("Fiadh"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(row.selectFirst("[name$=:" + button + "]"));
    }

    private String followed() {
        return one("select programme_version_id from enrolment where id = " + hers);
    }

    private List<String> evidence() {
        return Tables.column("select id from evidence_entry where enrolment_id = " + hers + " order by id");
    }

    private static int trace() {
        return Integer.parseInt(one("select count(*) from audit_event where kind = 'VERSION_FOLLOWED'"));
    }

    private static String enrolment(String account) {
        return one(ENROLMENT_OF + DemoMode.address(account) + "'");
    }

    private static String version(int number) {
        return one("select v.id from programme_version v join programme p on p.id = v.programme_id"
                + " where p.slug = 'peer-listening' and v.number = " + number);
    }

    private static String one(String question) {
        return Tables.column(question).get(0);
    }
}
