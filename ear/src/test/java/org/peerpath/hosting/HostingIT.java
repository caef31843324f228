package org.peerpath.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;

/** Nobody is sent where nobody looked, nor where there is no place, nor where they said no. */
class HostingIT extends Peerpath {
    private final PlainBrowser lead = PlainBrowser.of("lead");
    private final PlainBrowser trainer = PlainBrowser.of("trainer");
    private String host = "";
    private String course = "";
    private List<String> placements = List.of();

    @BeforeEach
    void two_who_wait_for_the_course_to_sign() {
        host = id("Hafenlicht e.V.");
        course = id("Open Bridge Training Collective");
        placements = List.of(waiting(), waiting());
    }

    private static String id(String name) {
        return Tables.column("select id from organisation where name = '" + name + "'")
                .get(0);
    }

    /** Signed by trainee and host, far away in time. */
    private String waiting() {
        var like = "id = (select min(p.id) from placement p join agreement a on a.placement_id = p.id"
                + " join agreement_signature s on s.agreement_id = a.id where p.state = 'ACTIVE'"
                + " and p.organisation_id = " + course + ")";
        var old = Tables.column("select id from placement where " + like).get(0);
        var placement = Tables.copy(
                "placement",
                like,
                Map.of(
                        "state", "'PROPOSED'",
                        "agreement_id", "null",
                        "starts_on", "date '2090-01-01'",
                        "ends_on", "date '2090-03-01'",
                        "host_organisation_id", host));
        var agreement = Tables.copy(
                "agreement",
                "placement_id = " + old + " and number = 1",
                Map.of("placement_id", placement, "in_force_at", "null"));
        for (var capacity : List.of("TRAINEE", "HOST")) {
            Tables.copy(
                    "agreement_signature",
                    "id = (select min(s.id) from agreement_signature s join agreement a on a.id = s.agreement_id"
                            + " where a.placement_id = " + old + " and s.capacity = '" + capacity + "')",
                    Map.of("agreement_id", agreement));
        }
        return placement;
    }

    @AfterEach
    void nothing_is_left() {
        for (var placement : placements) {
            Tables.change("delete from agreement_signature where agreement_id in"
                    + " (select id from agreement where placement_id = " + placement + ")");
            Tables.change("delete from agreement where placement_id = " + placement);
            Tables.change("delete from evidence_entry where source like 'PLACEMENT:" + placement + "%'");
            Tables.change("delete from placement where id = " + placement);
        }
        Tables.change("delete from host_places where starts_on > date '2080-01-01'");
        Tables.change("delete from host_file where approval_id in"
                + " (select id from host_approval where ends_on > date '2080-01-01')");
        Tables.change("delete from host_approval where ends_on > date '2080-01-01'");
        Tables.change("delete from not_there where trainee_id in"
                + " (select person_id from account where email like 'trainee7@%')");
    }

    @Test
    void a_course_signs_where_it_looked_and_the_last_place_goes_to_one() throws Exception {
        var first = placements.get(0);
        assertThat(sign(lead, first).problems()).contains("not yet approved for all of that time");
        approvedFar();
        Tables.change("insert into host_places (id, version, organisation_id, host_organisation_id, starts_on, ends_on,"
                + " places) values (nextval('entity_id'), 0, " + course + ", " + host
                + ", date '2089-01-01', date '2091-01-01', 1)");
        var open = List.of(lead.open(page(first)), trainer.open(page(placements.get(1))));
        List<Callable<Answer>> both = List.of(() -> press(lead, open.get(0)), () -> press(trainer, open.get(1)));
        var crowd = Executors.newFixedThreadPool(2);
        var problems = new ArrayList<String>();
        try {
            for (var answer : crowd.invokeAll(both, 1, TimeUnit.MINUTES)) {
                problems.add(answer.get().problems());
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(problems).filteredOn(String::isEmpty).hasSize(1);
        assertThat(problems)
                .filteredOn(one -> one.contains("As many as this host takes"))
                .hasSize(1);
        assertThat(Tables.column("select count(*) from placement where state = 'AGREED' and id in ("
                        + String.join(", ", placements) + ")"))
                .containsExactly("1");
    }

    /** By hand, but for the years: a page approves three of them at most. */
    private void approvedFar() {
        var page = lead.open("/team/host/" + host);
        var form = page.form("approveForm");
        assertThat(lead.send(page, form, Map.of("checks", "INSURED")).problems())
                .contains("look at the risks");
        var count = approvals();
        var both = new HashMap<String, String>();
        both.put("until", "2028-01-01");
        form.select("input[name=checks][value=RISK_ASSESSED], input[name=checks][value=INSURED]")
                .forEach(box -> box.attr("checked", "checked"));
        lead.send(page, form, both);
        lead.send(page, form, both);
        assertThat(approvals()).as("sent twice").isEqualTo(count + 1);
        Tables.change("update host_approval set starts_on = date '2089-01-01', ends_on = date '2091-01-01'"
                + " where id = (select max(id) from host_approval)");
    }

    private int approvals() {
        return Tables.column("select id from host_approval where host_organisation_id = " + host)
                .size();
    }

    @Test
    void files_are_for_those_who_lead_courses_there() {
        var casa = id("Casa Horizonte");
        var link = lead.open("/team/host/" + casa)
                .page()
                .select("a[href^=/team/host-file/]")
                .attr("href");
        assertThat(lead.open(link).status()).isEqualTo(200);
        for (var account : List.of("trainer", "trainee", "host", "issuer", "orgadmin", "lead3")) {
            assertThat(PlainBrowser.of(account).open(link).status()).as(account).isEqualTo(404);
        }
    }

    @Test
    void nobody_practises_where_they_said_no_and_nobody_reads_it() {
        var sadhbh = PlainBrowser.of("trainee7");
        var page = sadhbh.open("/my/not-there");
        var form = page.form("notThereForm");
        form.select("input[name=hosts][value=" + host + "]").forEach(box -> box.attr("checked", "checked"));
        assertThat(sadhbh.send(page, form, Map.of()).page().text()).contains("It is kept");
        assertThat(Tables.column("select host_organisation_id from not_there n join account a on a.person_id ="
                        + " n.trainee_id where a.email like 'trainee7@%'"))
                .containsExactly(host);
        var again = sadhbh.open("/my/not-there");
        var none = again.form("notThereForm");
        none.select("input[name=hosts]").forEach(box -> box.removeAttr("checked"));
        sadhbh.send(again, none, Map.of());
        assertThat(Tables.column("select n.id from not_there n join account a on a.person_id ="
                        + " n.trainee_id where a.email like 'trainee7@%'"))
                .isEmpty();
    }

    private static String page(String placement) {
        return "/team/placement/" + placement;
    }

    private static Answer sign(PlainBrowser who, String placement) {
        return press(who, who.open(page(placement)));
    }

    private static Answer press(PlainBrowser who, Answer page) {
        var form = page.form("signForm");
        return who.press(page, form, Objects.requireNonNull(form.selectFirst("#sign")), Map.of());
    }
}
