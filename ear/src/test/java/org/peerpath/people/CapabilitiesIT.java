package org.peerpath.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.kernel.service.DemoMode;

/** What an organisation may do here, and the roles that stand on it. */
class CapabilitiesIT extends Peerpath {
    private static final String SIGNS = "Signs certificates";

    private final PlainBrowser pat = PlainBrowser.of("admin");
    private final String organisation = pat.open("/people/organisations?name=Sunrise")
            .page()
            .select("a[href^=/people/organisation/]")
            .attr("href");

    @Test
    void a_role_ends_with_what_it_is_for_and_it_is_said_before() {
        assertThat(open().text()).contains("2 people lose the role Practice supervisor here");
        allow("HOST", "ISSUING");
        invite(pat, "ORGANISATION_ADMINISTRATOR", "host3");
        var doina = answer("host3", "Administrator of the organisation", "accept");
        invite(doina, "ISSUER", "librarian");
        invite(doina, "ISSUER", "host2");
        var ilse = answer("librarian", SIGNS, "accept");
        assertThat(ilse.open("/issuing/ready").status()).isEqualTo(200);
        assertThat(open().text()).contains("one person loses the role Signs certificates here");

        var before = ended();
        allow("HOST");
        assertThat(ilse.open("/issuing/ready").status())
                .as("at the next request")
                .isEqualTo(404);
        assertThat(ended()).as("on record, once").isEqualTo(before + 1);
        assertThat(doina.open("/shared").status()).as("still hosts").isEqualTo(200);
        assertThat(open().text()).doesNotContain(SIGNS);
        assertThat(doina.open("/people/invite/ISSUER").page().select("#place option[value^=ORGANISATION]"))
                .isEmpty();

        var henning = answer("host2", SIGNS, "accept");
        assertThat(henning.open("/my/invitations").page().text()).contains(SIGNS);
        assertThat(henning.open("/issuing/ready").status()).isEqualTo(404);
        answer("host2", SIGNS, "decline");
        layDown(doina);
    }

    private Document open() {
        return pat.open(organisation).page();
    }

    private void allow(String... capabilities) {
        var page = pat.open(organisation);
        var form = page.form("capabilitiesForm");
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().stream()
                .filter(field -> !field.key().equals("capabilities"))
                .forEach(field -> fields.put(field.key(), List.of(field.value())));
        fields.put("capabilities", List.of(capabilities));
        fields.put("allow", List.of(""));
        var answer = pat.ask(
                Method.POST,
                organisation,
                request -> fields.forEach((name, values) -> values.forEach(value -> request.data(name, value))));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private void invite(PlainBrowser inviter, String role, String account) {
        var number = organisation.substring(organisation.lastIndexOf('/') + 1);
        var page = inviter.open("/people/invite/" + role + "/" + number);
        var words = Map.of("name", account, "email", DemoMode.address(account), "place", "ORGANISATION-" + number);
        assertThat(inviter.send(page, page.form("inviteForm"), words).path()).isEqualTo("/people/invitations");
    }

    private static PlainBrowser answer(String account, String role, String button) {
        var person = PlainBrowser.of(account);
        var mine = person.open("/my/invitations");
        var form = mine.form("answersForm");
        person.press(mine, form, form.selectFirst("li.card:contains(%s) [id$=%s]".formatted(role, button)), Map.of());
        return person;
    }

    /** How many roles have ended, as far as a page of the trail says. */
    private int ended() {
        return pat.open("/audit?kind=ROLE_ENDED")
                .page()
                .select("#events tbody tr")
                .size();
    }

    /** Others count on who is what in the demonstration. */
    private static void layDown(PlainBrowser doina) {
        var id = doina.open("/people").page().select("a[href^=/people/person/]:contains(Doina)");
        var held = doina.open(id.attr("href"));
        var ending = held.page().selectFirst("li.card:contains(administ) [type=submit]");
        doina.press(held, held.form("rolesForm"), ending, Map.of());
        assertThat(doina.open("/people").status()).isEqualTo(404);
    }
}
