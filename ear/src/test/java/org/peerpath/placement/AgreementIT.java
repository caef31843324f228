package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;
import org.peerpath.kernel.service.DemoMode;

/** Three people talk about an agreement: what one signs is what they read, whoever writes meanwhile. */
class AgreementIT extends Peerpath {
    private static final String OF_THE_PLACEMENT =
            "placement_id in (select id from placement where site = 'House by the harbour')";

    private final PlainBrowser noah = PlainBrowser.of("trainee4");
    private final PlainBrowser marta = PlainBrowser.of("host");
    private final PlainBrowser dara = PlainBrowser.of("lead");

    @Test
    void nobody_signs_words_that_they_did_not_read_and_the_placement_goes_on_until_all_have_signed() {
        var id = propose();
        var read = noah.open("/my/agreement/" + id);
        change(marta, "/host/terms/" + id, Map.of("insurance", "By the house."));
        var refused = noah.send(read, read.form("signForm"), Map.of());
        assertThat(refused.page().text()).contains("changed while you read it", "By the house.");
        assertThat(signatures(id)).isEmpty();

        for (int round = 0; round < 4; round++) {
            signedWhileChanged(id, round);
        }
        twoAtOnce(id);

        sign(noah, "/my/agreement/" + id);
        sign(marta, "/host/agreement/" + id);
        sign(dara, "/team/placement/" + id);
        assertThat(noah.open("/my/placement/" + id).page().text()).contains("Under way");
        deputy(id);
        successor(id);
    }

    private String propose() {
        var home = noah.open("/my").links().stream()
                .filter(link -> link.startsWith("/my/path/"))
                .findFirst()
                .orElseThrow();
        var page = noah.open("/my/propose/" + last(home) + "/practice");
        var host = Tables.column("select person_id from account where email = '" + DemoMode.address("host") + "'");
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Madrid"));
        var done = noah.send(
                page,
                page.form("proposeForm"),
                Map.of(
                        "supervisorId", host.get(0),
                        "site", "House by the harbour",
                        "starts", today.minusDays(1).toString(),
                        "ends", today.plusDays(60).toString(),
                        "goals", "To listen."));
        assertThat(done.path()).as(done.problems()).startsWith("/my/agreement/");
        return last(done.path());
    }

    /** One signs what stands there while another writes: either the signature came first, or it is none. */
    private void signedWhileChanged(String id, int round) {
        var shown = noah.open("/my/agreement/" + id);
        var terms = marta.open("/host/terms/" + id);
        var version = newest(id);
        var signs = CompletableFuture.supplyAsync(() -> noah.send(shown, shown.form("signForm"), Map.of()));
        var writes = CompletableFuture.supplyAsync(
                () -> marta.send(terms, terms.form("termsForm"), Map.of("insurance", "By the house, " + round)));
        var said = signs.join().page().text();
        writes.join();
        assertThat(newest(id)).isEqualTo(version + 1);
        var under = Tables.column("select a.number from agreement_signature s join agreement a on a.id = s.agreement_id"
                + " where a.placement_id = " + id + " and a.number >= " + version);
        assertThat(under).isIn(List.of(List.of(), List.of(String.valueOf(version))));
        assertThat(said).contains(under.isEmpty() ? "changed while you read it" : "Signed. Thank you.");
    }

    private void twoAtOnce(String id) {
        var first = marta.open("/host/terms/" + id);
        var second = dara.open("/team/terms/" + id);
        var version = newest(id);
        var host = CompletableFuture.supplyAsync(
                () -> marta.send(first, first.form("termsForm"), Map.of("expenses", "The house pays the bus.")));
        var course = CompletableFuture.supplyAsync(
                () -> dara.send(second, second.form("termsForm"), Map.of("expenses", "The course pays the train.")));
        var answers = List.of(host.join(), course.join());
        assertThat(newest(id)).isEqualTo(version + 1);
        var told =
                answers.stream().filter(one -> one.path().contains("/terms/")).toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).problems()).contains("Someone changed this meanwhile");
        assertThat(told.get(0).page().select("#expenses").val()).contains("pays the");
    }

    /** Named by a new version, a deputy comes in once all three have signed it, and not before. */
    private void deputy(String id) {
        var doina = PlainBrowser.of("host3");
        var person = supervisesAt("host3", id);
        change(noah, "/my/terms/" + id, Map.of("deputies", person));
        var asks = noah.open("/my/agreement/" + id).page().text();
        assertThat(asks).contains("goes on under version", "Deputies", "Doina");
        assertThat(doina.open("/host/placement/" + id).status()).isEqualTo(404);
        sign(noah, "/my/agreement/" + id);
        sign(marta, "/host/agreement/" + id);
        sign(dara, "/team/placement/" + id);
        assertThat(doina.open("/host/placement/" + id).status()).isEqualTo(200);
        var file = "/agreement/"
                + Tables.column("select max(id) from agreement where placement_id = " + id)
                        .get(0) + ".pdf";
        for (var one : List.of(noah, marta, dara, doina)) {
            var answer = one.ask(Method.GET, file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("application/pdf");
        }
        for (var account : List.of("host2", "trainee", "trainer2", "issuer")) {
            assertThat(PlainBrowser.of(account).ask(Method.GET, file).statusCode())
                    .as(account)
                    .isIn(403, 404);
        }
        change(dara, "/team/terms/" + id, Map.of("languages", "Spanish"));
    }

    /** Whoever is named as the next practice supervisor reads and signs the agreement, and has the placement only then. */
    private void successor(String id) {
        var henning = PlainBrowser.of("host2");
        var person = supervisesAt("host2", id);
        change(noah, "/my/terms/" + id, Map.of("supervisor", person));
        assertThat(henning.open("/host/placement/" + id).status()).isEqualTo(404);
        assertThat(henning.open("/host/terms/" + id).status()).isEqualTo(404);
        sign(henning, "/host/agreement/" + id);
        sign(noah, "/my/agreement/" + id);
        assertThat(marta.open("/host/placement/" + id).status()).isEqualTo(200);
        sign(dara, "/team/placement/" + id);
        assertThat(henning.open("/host/placement/" + id).status()).isEqualTo(200);
        assertThat(marta.open("/host/placement/" + id).status()).isEqualTo(404);
    }

    /** Given the role at the host of that placement. */
    private static String supervisesAt(String account, String id) {
        var person = Tables.column("select person_id from account where email = '" + DemoMode.address(account) + "'")
                .get(0);
        Tables.change("insert into role_grant (id, version, person_id, role, organisation_id, begins_at, granted_at)"
                + " select nextval('entity_id'), 0, " + person + ", 'SUPERVISOR', host_organisation_id,"
                + " timestamp '2020-01-01 00:00:00', timestamp '2020-01-01 00:00:00' from placement where id = " + id);
        return person;
    }

    private static Answer change(PlainBrowser who, String path, Map<String, String> words) {
        var page = who.open(path);
        var done = who.send(page, page.form("termsForm"), words);
        assertThat(done.path()).as(done.problems()).doesNotContain("/terms/");
        return done;
    }

    private static void sign(PlainBrowser who, String path) {
        var page = who.open(path);
        var form = page.form("signForm");
        var done = who.press(page, form, Objects.requireNonNull(form.selectFirst("[type=submit]")), Map.of());
        assertThat(done.page().text()).contains("Signed. Thank you.");
    }

    private static int newest(String id) {
        return Integer.parseInt(Tables.column("select max(number) from agreement where placement_id = " + id)
                .get(0));
    }

    private static List<String> signatures(String id) {
        return Tables.column("select s.id from agreement_signature s join agreement a on a.id = s.agreement_id"
                + " where a.placement_id = " + id);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @AfterAll
    static void asItWas() {
        var agreements = "agreement_id in (select id from agreement where " + OF_THE_PLACEMENT + ")";
        Tables.change(
                "delete from role_grant where begins_at = timestamp '2020-01-01 00:00:00' and role = 'SUPERVISOR'");
        Tables.change("delete from placement_deputy where " + OF_THE_PLACEMENT);
        Tables.change("delete from agreement_term where " + agreements);
        Tables.change("delete from agreement_signature where " + agreements);
        Tables.change("delete from agreement where " + OF_THE_PLACEMENT);
        Tables.column("select id from placement where site = 'House by the harbour'")
                .forEach(id -> Tables.change("delete from evidence_entry where source like 'PLACEMENT:" + id + ":%'"));
        Tables.change("delete from placement where site = 'House by the harbour'");
    }
}
