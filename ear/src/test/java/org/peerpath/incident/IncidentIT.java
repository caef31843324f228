package org.peerpath.incident;

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

/** Something happened: those whom it concerns know it at once, nobody else ever does, and one of them looks after it. */
class IncidentIT extends Peerpath {
    private static final String PAGE = "/safeguarding/incident/";

    private final PlainBrowser robin = PlainBrowser.of("trainee");
    private final PlainBrowser sorcha = PlainBrowser.of("safe");
    private final PlainBrowser elena = PlainBrowser.of("safe2");
    private String placement = "";
    private String before = "";

    @BeforeEach
    void at_a_placement() {
        placement = Tables.column("select max(p.id) from placement p join account a on a.person_id = p.trainee_id"
                        + " join organisation o on o.id = p.host_organisation_id"
                        + " where o.name = 'Casa Horizonte' and a.email like 'trainee@%'")
                .get(0);
        before = Tables.column("select max(id) from incident").get(0);
    }

    @AfterEach
    void nothing_is_left() {
        Tables.change("delete from incident_read where incident_id > " + before);
        Tables.change("delete from incident where id > " + before);
    }

    @Test
    void it_reaches_both_houses_and_nobody_else_and_its_trainee_sees_who_read_it() {
        var page = robin.open("/my/incidents/" + placement);
        assertThat(page.page().text())
                .contains("does not reach an emergency service")
                .contains("Sorcha (Open Bridge Training Collective), Elena (Casa Horizonte)");
        write(page, Map.of());
        write(page, Map.of());
        var id = written();
        for (var account : List.of("trainer", "lead", "host", "issuer", "orgadmin", "admin", "trainee2", "librarian")) {
            var other = PlainBrowser.of(account);
            assertThat(other.open(PAGE + id).status()).as(account).isEqualTo(404);
            assertThat(other.open("/my/incidents/" + placement).status())
                    .as(account)
                    .isEqualTo(404);
        }
        for (var account : List.of("safe", "safe2")) {
            assertThat(PlainBrowser.of(account).open("/safeguarding").links())
                    .as(account)
                    .contains(PAGE + id);
            assertThat(letters(account, id)).as(account).isEqualTo("1");
        }
        takenUpAndClosed(id);
        var own = robin.open("/my/incidents/" + placement).page().text();
        assertThat(own).contains("Looked after", "Sorcha looks after it", "talked over", "Who opened it", "Elena");
        assertThat(Tables.column("select count(*) from evidence_entry where source like '%" + id + "%'"))
                .as("no record holds it")
                .containsExactly("0");
    }

    @Test
    void the_host_can_be_left_out() {
        var page = robin.open("/my/incidents/" + placement);
        write(page, Map.of("withoutHost", "on"));
        var id = written();
        assertThat(elena.open(PAGE + id).status()).isEqualTo(404);
        assertThat(elena.open("/safeguarding").links()).doesNotContain(PAGE + id);
        assertThat(letters("safe2", id)).isEqualTo("0");
        assertThat(sorcha.open(PAGE + id).page().text()).contains("The host does not read it");
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_nothing_is_lost() {
        var page = robin.open("/my/incidents/" + placement);
        var answer = write(page, Map.of("told", "COURSE_TEAM", "toldTime", ""));
        assertThat(answer.problems()).contains("at what time they were told");
        assertThat(answer.page().select("input[value=CONDUCT]").hasAttr("checked"))
                .isTrue();
        assertThat(Tables.column("select count(*) from incident where id > " + before))
                .containsExactly("0");
    }

    @Test
    void two_who_take_it_up_at_once_leave_it_with_one() throws Exception {
        write(robin.open("/my/incidents/" + placement), Map.of());
        var id = written();
        var first = sorcha.open(PAGE + id);
        var second = elena.open(PAGE + id);
        List<Callable<Answer>> both = List.of(
                () -> press(sorcha, first, "takeForm", Map.of()), () -> press(elena, second, "takeForm", Map.of()));
        var crowd = Executors.newFixedThreadPool(2);
        var problems = new ArrayList<String>();
        try {
            for (var answer : crowd.invokeAll(both, 1, TimeUnit.MINUTES)) {
                assertThat(answer.get().status()).isEqualTo(200);
                problems.add(answer.get().problems());
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(problems)
                .as("one of them is told")
                .filteredOn(String::isEmpty)
                .hasSize(1);
        assertThat(Tables.column("select state from incident where id = " + id)).containsExactly("TAKEN_UP");
    }

    private void takenUpAndClosed(String id) {
        var theirs = elena.open(PAGE + id);
        press(sorcha, sorcha.open(PAGE + id), "takeForm", Map.of());
        assertThat(press(elena, theirs, "takeForm", Map.of()).problems()).contains("Somebody else looks after it");
        var page = sorcha.open(PAGE + id);
        var wordy = press(sorcha, page, "closeForm", Map.of("outcome", "TALKED_OVER", "reference", "Mrs Quill"));
        assertThat(wordy.problems()).contains("only the number");
        press(sorcha, wordy, "closeForm", Map.of("outcome", "TALKED_OVER", "reference", "2026-114"));
        assertThat(Tables.column("select state from incident where id = " + id)).containsExactly("CLOSED");
    }

    private Answer write(Answer page, Map<String, String> more) {
        var words = new HashMap<>(Map.of("kind", "CONDUCT", "told", "NOBODY_YET"));
        words.putAll(more);
        return robin.send(page, page.form("incidentForm"), words);
    }

    private static Answer press(PlainBrowser who, Answer page, String form, Map<String, String> words) {
        var there = page.form(form);
        return who.press(page, there, Objects.requireNonNull(there.selectFirst("[type=submit]")), words);
    }

    /** The one that was written, whichever button was pressed twice. */
    private String written() {
        var ids = Tables.column("select id from incident where id > " + before);
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private static String letters(String account, String id) {
        return Tables.column("select count(*) from outbox_mail where effect_key = 'incident:" + id + ":'"
                        + " || (select a.person_id from account a where a.email like '" + account + "@%')")
                .get(0);
    }
}
