package org.peerpath.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.kernel.service.DemoMode;

/** Whoever looks after an organisation does so there, and nowhere else. */
class PeopleIT extends Peerpath {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private final PlainBrowser niamh = PlainBrowser.of("orgadmin");

    @Test
    void whoever_is_invited_has_the_role_once_they_say_yes_and_in_that_organisation_only() {
        var pat = PlainBrowser.of("admin");
        var sunrise = number(pat.open("/people/organisations?name=Sunrise"), "/people/organisation/");
        var page = pat.open("/people/invite/ORGANISATION_ADMINISTRATOR/" + sunrise);
        var words = Map.of("name", "Doina", "email", DemoMode.address("host3"), "place", "ORGANISATION-" + sunrise);
        assertThat(pat.send(page, page.form("inviteForm"), words).path()).isEqualTo("/people/invitations");

        var doina = PlainBrowser.of("host3");
        assertThat(doina.open("/people").status()).isEqualTo(404);
        var mine = doina.open("/my/invitations");
        doina.send(mine, mine.form("answersForm"), Map.of());
        assertThat(doina.open("/people").page().text()).contains("Doina").doesNotContain("Aoife");
        assertThat(doina.open("/people/organisation/" + sunrise).status()).isEqualTo(200);
        for (var door : List.of(
                "/people/person/" + person("Aoife", "TRAINER"),
                "/people/grant/" + person("Aoife", "TRAINER"),
                "/people/import/" + group("Second group"),
                "/people/list/" + group("Second group"),
                "/people/organisation/" + number(niamh.open("/people/organisations"), "/people/organisation/"),
                "/people/new-organisation")) {
            assertThat(doina.open(door).status()).as(door).isEqualTo(404);
        }

        // Others count on who is what in the demonstration.
        var id = number(doina.open("/people"), "/people/person/");
        var held = doina.open("/people/person/" + id);
        var ending = held.page().selectFirst("li.card:contains(administ) [type=submit]");
        doina.press(held, held.form("rolesForm"), ending, Map.of());
        assertThat(doina.open("/people").status()).isEqualTo(404);
    }

    @Test
    void a_role_opens_its_door_at_the_next_request_and_closes_it_when_it_ends() {
        var ciara = PlainBrowser.of("issuer");
        var group = group("First group");
        var door = "/team/cohort/" + group;
        assertThat(ciara.open(door).status()).isEqualTo(404);
        var id = person("Ciara", "ISSUER");
        give(id, "TRAINER", "COHORT-" + group, LocalDate.now(DUBLIN).plusDays(2).toString());
        assertThat(ciara.open(door).status()).as("not begun").isEqualTo(404);
        endTrainer(id);
        give(id, "TRAINER", "COHORT-" + group, "");
        assertThat(ciara.open(door).status()).isEqualTo(200);
        assertThat(give(id, "TRAINER", "COHORT-" + group, "").page().text()).contains("has this role already");
        endTrainer(id);
        assertThat(ciara.open(door).status()).as("ended").isEqualTo(404);
        assertThat(ciara.open("/issuing/ready").status()).isEqualTo(200);
    }

    @Test
    void a_role_for_a_programme_reaches_all_its_groups() {
        var ciara = PlainBrowser.of("issuer");
        var id = person("Ciara", "ISSUER");
        var page = niamh.open("/people/grant/" + id + "/COURSE_LEAD");
        var programme = page.page().select("#place option").stream()
                .filter(one -> one.text().contains("Peer2Peer") || one.val().startsWith("PROGRAMME-"))
                .findFirst()
                .orElseThrow()
                .val();
        give(id, "COURSE_LEAD", programme, "");
        var led = ciara.open("/my").links().stream()
                .filter(link -> link.startsWith("/team/cohort/"))
                .toList();
        assertThat(led).isNotEmpty();
        assertThat(ciara.open(led.get(0)).status()).isEqualTo(200);
        endTrainer(id);
        assertThat(ciara.open(led.get(0)).status()).isEqualTo(404);
    }

    @Test
    void nobody_teaches_where_they_learn_nor_gives_themselves_a_role() {
        var second = group("Second group");
        var robin = person("Robin", "TRAINEE");
        assertThat(give(robin, "TRAINER", "COHORT-" + second, "").problems())
                .contains("Nobody learns in a group that they teach or lead");
        var herself = person("Niamh", "ORGANISATION_ADMINISTRATOR");
        assertThat(give(herself, "TRAINER", "COHORT-" + second, "").problems())
                .contains("Nobody gives a role to themselves");
    }

    @Test
    void a_list_is_looked_at_line_by_line_and_taken_whole_or_not_at_all() {
        var door = "/people/import/" + group("Open group");
        var hostile =
                """
                name;email;language;time zone
                =HYPERLINK("http://x");a@lists.example;en;
                Jo;jo@lists.example\u0000;en;
                """;
        assertThat(look(door, hostile, StandardCharsets.UTF_8)).contains("This is no text");
        var bad =
                """
                name;email;language;time zone
                "=1+1";a@lists.example;en;
                Jo;not an address;xx;Mars/Base
                Dara;lead@peerpath.example;en;
                Fern;fern@lists.example;;
                Fern;FERN@lists.example;;
                <script>alert(1)</script>;script@lists.example;;
                """;
        assertThat(look(door, bad, StandardCharsets.UTF_8))
                .contains("4 of 6 lines want mending")
                .contains("take for a formula")
                .contains("not one e-mail address")
                .contains("teaches or leads the group")
                .contains("stands in a line before")
                .contains("<script>alert(1)</script>");
        assertThat(niamh.open("/people?role=TRAINEE").page().text()).doesNotContain("Fern");

        var good = "name,email\r\nJosé,jose@lists.example\r\nZoë,zoe@lists.example\r\n";
        var page = niamh.open(door);
        var seen = niamh.upload(
                page, page.form("uploadForm"), "file", "list.csv", good.getBytes(Charset.forName("windows-1252")));
        assertThat(seen.page().text()).contains("José").contains("Windows-1252");
        assertThat(niamh.send(seen, seen.form("storeForm"), Map.of()).page().text())
                .contains("2 people have a place now");
        assertThat(look(door, "\ufeff" + good, StandardCharsets.UTF_8)).contains("There is nothing to do");
        var list = niamh.open(door.replace("import", "list"));
        assertThat(niamh.send(list, list.form("listForm"), Map.of()).page().wholeText())
                .contains("\"José\",\"jose@lists.example\",\"en\",\"Europe/Dublin\",\"ACTIVE\"");
    }

    @Test
    void what_begins_like_a_formula_leaves_as_text() {
        var cohort = group("Third group");
        var visitor = PlainBrowser.visitor();
        var form = visitor.open("/apply/" + cohort);
        visitor.send(form, form.form("apply"), Map.of("name", "=1+1", "email", "sum@lists.example", "consent", "on"));
        var lead = PlainBrowser.of("lead");
        // First that they talked, then that there is a place: each time the first button.
        press(lead, cohort);
        press(lead, cohort);
        var list = lead.open("/team/list/" + cohort);
        assertThat(lead.send(list, list.form("listForm"), Map.of()).page().wholeText())
                .contains("\"'=1+1\"");
        assertThat(PlainBrowser.of("trainer").open("/team/list/" + cohort).status())
                .isEqualTo(404);
    }

    private static void press(PlainBrowser lead, String cohort) {
        var waiting = lead.open("/team/applications/" + cohort);
        var card = waiting.page().select("li.card").stream()
                .filter(row -> row.text().contains("sum@lists.example"))
                .findFirst()
                .orElseThrow();
        lead.press(waiting, waiting.form("applications"), card.selectFirst("[type=submit]"), Map.of());
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing() {
        var organisation =
                "/people/organisation/" + number(niamh.open("/people/organisations"), "/people/organisation/");
        var one = niamh.open(organisation);
        var other = niamh.open(organisation);
        niamh.send(one, one.form("entryForm"), Map.of("accessNotes", "A ramp at the back."));
        var second = niamh.send(other, other.form("entryForm"), Map.of("accessNotes", "A bell at the door."));
        assertThat(second.problems()).isNotEmpty();
        assertThat(second.value("accessNotes")).isEqualTo("A bell at the door.");
        assertThat(niamh.open(organisation).value("accessNotes")).isEqualTo("A ramp at the back.");
    }

    private String look(String door, String text, Charset charset) {
        var page = niamh.open(door);
        return niamh.upload(page, page.form("uploadForm"), "file", "list.csv", text.getBytes(charset))
                .page()
                .text();
    }

    private Answer give(String person, String role, String place, String from) {
        var page = niamh.open("/people/grant/" + person + "/" + role);
        return niamh.send(page, page.form("grantForm"), Map.of("place", place, "from", from));
    }

    /** Ends the newest role of somebody. */
    private void endTrainer(String person) {
        var page = niamh.open("/people/person/" + person);
        var form = page.form("rolesForm");
        niamh.press(page, form, form.selectFirst("[type=submit]"), Map.of());
    }

    private String person(String name, String role) {
        return niamh.open("/people?role=" + role).page().select("a[href^=/people/person/]").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .substring("/people/person/".length());
    }

    private String group(String name) {
        return niamh.open("/people/groups").page().select("li.card").stream()
                .filter(card -> card.select("h2").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("a[href^=/people/import/]")
                .attr("href")
                .substring("/people/import/".length());
    }

    private static String number(Answer page, String door) {
        return page.page().select("a[href^=" + door + "]").attr("href").substring(door.length());
    }
}
