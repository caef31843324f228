package org.peerpath.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;

/** What people do leaves one row each in the trail, as an administrator reads it. */
class AuditedActsIT extends Peerpath {
    private final PlainBrowser administrator = PlainBrowser.of("admin");

    @Test
    void each_act_leaves_exactly_one_row() {
        var before = counts();
        consent();
        profile();
        certificateName();
        hours();
        var after = counts();
        var more = new TreeMap<String, Integer>();
        after.forEach((kind, rows) -> more.put(kind, rows - before.getOrDefault(kind, 0)));
        more.values().removeIf(rows -> rows == 0);
        assertThat(more)
                .containsEntry("CONSENT_GIVEN", 1)
                .containsEntry("CONSENT_WITHDRAWN", 1)
                .containsEntry("PROFILE_CHANGED", 1)
                .containsEntry("CERTIFICATE_NAME_CHANGED", 1)
                .containsEntry("HOURS_CONFIRMED", 1);
    }

    @Test
    void the_check_finds_the_trail_whole() {
        var page = administrator.open("/audit");
        administrator.send(page, page.form("checkForm"), Map.of());
        assertThat(administrator.open("/audit").page().text()).contains("The trail is intact");
    }

    /** How many rows there are of each kind, on all pages; the first of them is shown. */
    private Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        for (var kind : List.of(
                "CONSENT_GIVEN",
                "CONSENT_WITHDRAWN",
                "PROFILE_CHANGED",
                "CERTIFICATE_NAME_CHANGED",
                "HOURS_CONFIRMED")) {
            var page = administrator.open("/audit?kind=" + kind);
            assertThat(page.status()).isEqualTo(200);
            var rows = Tables.column("select count(*) from audit_event where kind = '" + kind + "'");
            counts.put(kind, Integer.valueOf(rows.get(0)));
            assertThat(page.page().select("#events tbody tr").isEmpty()).isEqualTo(counts.get(kind) == 0);
        }
        return counts;
    }

    private static void consent() {
        var person = PlainBrowser.of("trainee12");
        var page = person.open("/my/consent/CERTIFICATE_CHECK");
        person.press(page, page.form("consentForm"), button(page, "consentForm", "give"), Map.of());
        page = person.open("/my/consent/CERTIFICATE_CHECK");
        person.press(page, page.form("consentForm"), button(page, "consentForm", "withdraw"), Map.of());
    }

    private static void profile() {
        var person = PlainBrowser.of("trainee12");
        var page = person.open("/my/profile");
        person.send(page, page.form("profile"), Map.of("pseudonym", "Blue kite"));
        assertThat(person.open("/my/profile").value("pseudonym")).isEqualTo("Blue kite");
    }

    private static void certificateName() {
        var person = PlainBrowser.of("trainee12");
        var page = person.open("/my/certificate-name");
        person.send(page, page.form("certificateName"), Map.of("name", "Eoin Ó Briain"));
        assertThat(person.open("/my/certificate-name").value("name")).isEqualTo("Eoin Ó Briain");
    }

    private static void hours() {
        var host = PlainBrowser.of("host");
        var page = host.open("/host/hours");
        var form = page.forms().stream()
                .filter(one -> one.selectFirst("#waiting [type=submit]") != null)
                .findFirst()
                .orElseThrow();
        host.press(page, form, form.selectFirst("#waiting [type=submit]"), Map.of());
    }

    private static org.jsoup.nodes.Element button(Answer page, String form, String id) {
        return Objects.requireNonNull(page.form(form).selectFirst("#" + id));
    }
}
