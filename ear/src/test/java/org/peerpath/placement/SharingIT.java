package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** A reflection is read by those whom its owner named, as long as they wish, and they see who did. */
class SharingIT extends Peerpath {
    private static final String WORDS = "I was afraid of the silence, and it was good.";

    @Test
    void named_people_read_it_until_it_is_ended_and_each_reading_is_seen() {
        var robin = PlainBrowser.of("trainee");
        var share = written(robin);
        assertThat(share.page().text()).contains(WORDS).doesNotContain("Dara", "Ciara", "Pat");
        var supervisor = name(share, 0);
        var form = share.form("sharing");
        var sharing = robin.send(share, form, Map.of("readers", reader(form, 0)));
        assertThat(sharing.path()).isEqualTo("/my/sharing");
        assertThat(sharing.page().text()).contains(supervisor, "Nobody has read it yet");

        var read = new String[1];
        for (var account : List.of("host", "host2", "host3", "trainer", "trainer2")) {
            var other = PlainBrowser.of(account);
            var theirs = other.open("/shared");
            var link = theirs.page().selectFirst("main a[href^=/shared/]");
            if (link != null && theirs.page().text().contains("Robin")) {
                assertThat(read[0]).as("only one was named").isNull();
                read[0] = link.attr("href");
                assertThat(other.open(read[0]).page().text()).contains(WORDS);
            }
        }
        assertThat(read[0]).isNotNull();
        for (var account : List.of("lead", "issuer", "admin", "trainee2")) {
            assertThat(PlainBrowser.of(account).open(read[0]).status())
                    .as(account)
                    .isIn(403, 404);
        }
        sharing = robin.open("/my/sharing");
        assertThat(sharing.page().text()).contains("Read by").doesNotContain("Nobody has read it yet");

        robin.press(sharing, sharing.form("shares"), sharing.form("shares").selectFirst("[type=submit]"), Map.of());
        for (var account : List.of("host", "host2", "host3", "trainer", "trainer2")) {
            assertThat(PlainBrowser.of(account).open(read[0]).status())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    /** The page for sharing a reflection that was just written. */
    private static Answer written(PlainBrowser robin) {
        var placement = robin.open("/my/placements").links().stream()
                .filter(path -> path.startsWith("/my/placement/"))
                .map(path -> path.replace("placement", "hours"))
                .filter(path -> robin.open(path).page().selectFirst("#reflection") != null)
                .findFirst()
                .orElseThrow();
        var page = robin.open(placement);
        var form = page.form("dayForm");
        var words = new TreeMap<String, String>();
        words.put("day", LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1).toString());
        words.put("from", "01:00");
        words.put("until", "01:30");
        words.put("breakMinutes", "0");
        words.put("peopleMet", "1");
        words.put(
                "contact",
                Objects.requireNonNull(form.selectFirst("input[name=contact]")).val());
        words.put("note", "Sat with somebody who could not sleep.");
        words.put("reflection", WORDS);
        var kept = robin.press(page, form, form.selectFirst("#keep"), words);
        assertThat(kept.problems()).isEmpty();
        return kept.links().stream()
                .filter(path -> path.startsWith(placement + "/"))
                .map(path -> robin.open(path).page().selectFirst("a[href^=/my/share/]"))
                .filter(Objects::nonNull)
                .map(link -> robin.open(link.attr("href")))
                .filter(found -> found.page().text().contains(WORDS))
                .findFirst()
                .orElseThrow();
    }

    private static String reader(org.jsoup.nodes.FormElement form, int which) {
        return form.select("input[name=readers]").get(which).val();
    }

    private static String name(Answer share, int which) {
        return share.form("sharing").select("label[for^=readers]").get(which).text();
    }
}
