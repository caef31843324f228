package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.journey.Reflecting;

/** A reflection is read by those whom its owner named, as long as they wish, and they see who did. */
class SharingIT extends Peerpath {
    private static final String WORDS = "I was afraid of the silence, and it was good.";

    @Test
    void named_people_read_it_until_it_is_ended_and_each_reading_is_seen() {
        var robin = PlainBrowser.of("trainee");
        var share = Reflecting.on(robin, "01:00", "01:30", WORDS);
        assertThat(share.page().text()).contains(WORDS).doesNotContain("Dara", "Ciara", "Pat");
        var supervisor = name(share, 0);
        var form = share.form("sharing");
        var sharing = robin.send(share, form, Map.of("readers", reader(form, 0)));
        assertThat(sharing.path()).isEqualTo("/my/sharing");
        assertThat(newest(sharing)).contains(supervisor, "Nobody has read it yet");

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
        assertThat(newest(sharing)).contains("Read by").doesNotContain("Nobody has read it yet");

        robin.press(sharing, sharing.form("shares"), sharing.form("shares").selectFirst("[type=submit]"), Map.of());
        for (var account : List.of("host", "host2", "host3", "trainer", "trainer2")) {
            assertThat(PlainBrowser.of(account).open(read[0]).status())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    private static String newest(Answer sharing) {
        return sharing.page().select("main li.card").first() == null
                ? ""
                : sharing.page().select("main li.card").get(0).text();
    }

    private static String reader(org.jsoup.nodes.FormElement form, int which) {
        return form.select("input[name=readers]").get(which).val();
    }

    private static String name(Answer share, int which) {
        return share.form("sharing").select("label[for^=readers]").get(which).text();
    }
}
