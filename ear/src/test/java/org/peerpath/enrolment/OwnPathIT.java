package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.kernel.service.DemoMode;

/** Nobody stands on both sides of one group: who teaches it or leads it does not learn in it. */
class OwnPathIT extends Peerpath {
    @Test
    void who_teaches_a_group_gets_no_place_in_it() {
        var trainer = PlainBrowser.of("trainer");
        var cohort = openCohortOf(trainer);
        apply(cohort, "Rowan of the team", "trainer");
        var answer = admit(PlainBrowser.of("lead"), cohort, "Rowan of the team");
        assertThat(answer.problems()).contains("Nobody learns in a group that they teach or lead");
        assertThat(PlainBrowser.of("trainer").open("/my").links()).noneMatch(link -> link.startsWith("/my/path/"));
        assertThat(PlainBrowser.of("lead")
                        .open("/team/applications/" + cohort)
                        .page()
                        .text())
                .contains("Rowan of the team");
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
        press(lead, cohort, name);
        return press(lead, cohort, name);
    }

    /** First that they talked, then that there is a place: each time the first button. */
    private static Answer press(PlainBrowser lead, String cohort, String name) {
        var page = lead.open("/team/applications/" + cohort);
        var card = page.page().select("li.card").stream()
                .filter(row -> row.text().contains(name))
                .findFirst()
                .orElseThrow();
        return lead.press(page, page.form("applications"), card.selectFirst("[type=submit]"), Map.of());
    }
}
