package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.kernel.service.DemoMode;

/** Those who teach a group and learn in it too: a second pair of eyes stands behind everything that counts. */
class OwnPathIT extends Peerpath {
    @Test
    void who_teaches_a_group_does_not_confirm_mark_or_decide_for_themselves_in_it() {
        var trainer = PlainBrowser.of("trainer");
        var cohort = openCohortOf(trainer);
        apply(cohort, "Rowan of the team", "trainer");
        var lead = PlainBrowser.of("lead");
        assertThat(admit(lead, cohort, "Rowan of the team").page().text()).contains("has a place");

        trainer = PlainBrowser.of("trainer");
        var path = trainer.open("/my").links().stream()
                .filter(link -> link.startsWith("/my/path/"))
                .findFirst()
                .orElseThrow();
        var enrolment = path.substring(path.lastIndexOf('/') + 1);
        assertThat(trainer.open(path).status()).isEqualTo(200);
        assertThat(trainer.open("/team/cohort/" + cohort).links()).doesNotContain("/team/trainee/" + enrolment);
        for (var door : List.of("/team/trainee/%s", "/team/decide/%s/recommendation", "/team/observe/%s/role-play")) {
            assertThat(trainer.open(door.formatted(enrolment)).status())
                    .as(door)
                    .isEqualTo(404);
        }
        assertThat(lead.open("/team/trainee/" + enrolment).status()).isEqualTo(200);
    }

    @Test
    void who_leads_a_group_does_not_give_a_place_to_themselves() {
        var lead = PlainBrowser.of("lead");
        var cohort = openCohortOf(PlainBrowser.of("trainer"));
        apply(cohort, "Fern of the team", "lead");
        var answer = admit(lead, cohort, "Fern of the team");
        assertThat(answer.problems()).contains("Nobody decides about themselves");
        assertThat(lead.open("/my").links()).noneMatch(link -> link.startsWith("/my/path/"));
    }

    private static String openCohortOf(PlainBrowser trainer) {
        var taught = trainer.open("/my").links();
        return PlainBrowser.visitor().open("/programme/peer2peer").links().stream()
                .filter(link -> link.startsWith("/apply/"))
                .map(link -> link.substring("/apply/".length()))
                .filter(cohort -> taught.contains("/team/cohort/" + cohort))
                .findFirst()
                .orElseThrow();
    }

    private static void apply(String cohort, String name, String account) {
        var visitor = PlainBrowser.visitor();
        var page = visitor.open("/apply/" + cohort);
        var words = Map.of("name", name, "email", DemoMode.address(account), "consent", "on");
        var answer = visitor.send(page, page.form("apply"), words);
        assertThat(answer.path()).as(answer.problems()).isEqualTo("/applied");
    }

    private static Answer admit(PlainBrowser lead, String cohort, String name) {
        var page = lead.open("/team/applications/" + cohort);
        var card = page.page().select("li.card").stream()
                .filter(row -> row.text().contains(name))
                .findFirst()
                .orElseThrow();
        return lead.press(page, page.form("applications"), card.selectFirst("[type=submit]"), Map.of());
    }
}
