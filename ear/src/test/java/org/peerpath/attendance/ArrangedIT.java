package org.peerpath.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** What is arranged for somebody counts by itself, is theirs to end, and stands in nothing that is kept about them. */
class ArrangedIT extends InServer {
    private static final String WORDS = "A chair beside the dunnock";

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource database;

    private final PlainBrowser aoife = PlainBrowser.of("trainer");
    private final PlainBrowser lead = PlainBrowser.of("lead");
    private final PlainBrowser lena = PlainBrowser.of("trainee6");

    @Test
    void what_is_set_once_counts_is_seen_by_the_team_alone_and_is_ended_by_the_person() {
        var rows = new Rows(database);
        var evening = Evening.with(rows, 2);
        var person = Evening.person(rows, "trainee6");
        var before = rows.number("select coalesce(max(id), 0) from adjustment");
        try {
            evening.join("trainee6");
            answersFor(rows, evening);
            var enrolment = rows.number(
                    "select id from enrolment where cohort_id = ? and person_id = ?", evening.cohort(), person);
            var page = "/team/adjustments/" + enrolment;
            set(rows, page, before);
            for (var account : List.of("trainer", "trainee", "trainee6", "lead2", "issuer", "orgadmin", "host")) {
                assertThat(PlainBrowser.of(account).open(page).status())
                        .as(account)
                        .isEqualTo(404);
            }
            assertThat(aoife.open("/team/trainee/" + enrolment).page().text())
                    .contains("Up to 15 min missed", WORDS)
                    .doesNotContain("Arrange something");
            assertThat(lead.open("/team/trainee/" + enrolment).links()).contains(page);

            late(evening, 0, "10");
            assertThat(written(rows, enrolment)).isEqualTo("PRESENT 180");
            late(evening, 1, "25");
            assertThat(written(rows, enrolment)).isEqualTo("LATE 170");
            var again = list(evening, 1);
            aoife.press(again, again.form("attendance"), button(again), Map.of());
            assertThat(rows.number("select count(*) from evidence_entry where enrolment_id = ?", enrolment))
                    .as("saved again, nothing is taken off again")
                    .isEqualTo(2);
            nowhereElse(rows);

            endedByLena(evening);
            assertThat(lead.open(page).page().text()).contains("Nothing is arranged yet");
            late(evening, 2, "10");
            assertThat(written(rows, enrolment)).isEqualTo("LATE 170");
            nowhereElse(rows);
        } finally {
            rows.change("delete from adjustment where id > ? and person_id = ?", before, person);
            evening.close();
        }
    }

    private static void answersFor(Rows rows, Evening evening) {
        rows.copy(
                "role_grant",
                "role = 'COURSE_LEAD' and cohort_id is not null",
                Map.of("cohort_id", evening.cohort(), "person_id", Evening.person(rows, "lead")));
    }

    /** Sent twice it is one; a colleague who had not seen it is told. */
    private void set(Rows rows, String page, long before) {
        var minutes = lead.open(page);
        var stale = lead.open(page);
        var form = minutes.form("adjustmentForm");
        lead.send(minutes, form, words("LATE_OR_EARLY", "15", ""));
        lead.send(minutes, form, words("LATE_OR_EARLY", "15", ""));
        assertThat(lead.send(stale, stale.form("adjustmentForm"), words("MORE_DAYS", "5", ""))
                        .problems())
                .contains("meanwhile");
        var open = lead.open(page);
        var asked = new HashMap<>(words("ANOTHER_WAY", "", WORDS));
        asked.remove("agreed");
        assertThat(lead.send(open, open.form("adjustmentForm"), asked).problems())
                .contains("talk with them first");
        lead.send(open, open.form("adjustmentForm"), words("ANOTHER_WAY", "", WORDS));
        assertThat(rows.number("select count(*) from adjustment where id > ?", before))
                .isEqualTo(2);
    }

    private void endedByLena(Evening evening) {
        var shown = list(evening, 2).page().select("li.card:contains(Lena)").text();
        assertThat(shown).contains("Arranged", "Up to 15 min missed", WORDS);
        for (var what : List.of("Up to 15", WORDS)) {
            var mine = lena.open("/my/adjustments");
            assertThat(mine.page().text().replace('\u00a0', ' ')).contains(what, "set by Dara");
            var card = Objects.requireNonNull(mine.page().selectFirst("li.card:contains(" + what + ")"));
            var button = Objects.requireNonNull(card.selectFirst("input[type=submit]"));
            lena.press(mine, mine.form("arranged"), button, Map.of());
        }
        assertThat(lena.open("/my/adjustments").page().select("input[type=submit][id$=end]"))
                .isEmpty();
    }

    private static void nowhereElse(Rows rows) {
        var words = "'%dunnock%'";
        for (var where : List.of(
                "evidence_entry where detail like " + words + " or source like " + words,
                "outbox_mail where words like " + words,
                "audit_event where subjects like " + words,
                "award where face like " + words + " or evaluation like " + words)) {
            assertThat(rows.number("select count(*) from " + where)).as(where).isZero();
        }
    }

    private static String written(Rows rows, long enrolment) {
        return rows.word(
                "select concat(outcome, ' ', minutes) from evidence_entry where enrolment_id = ? order by id desc",
                enrolment);
    }

    private void late(Evening evening, int session, String missed) {
        var page = list(evening, session);
        var state = Objects.requireNonNull(page.page().selectFirst("li.card:contains(Lena) input[type=radio]"))
                .attr("name");
        var words = Map.of(state, "LATE", state.replace("state", "missed"), missed);
        aoife.press(page, page.form("attendance"), button(page), words);
    }

    private Answer list(Evening evening, int session) {
        return aoife.open("/team/attendance/" + evening.sessions().get(session));
    }

    private static org.jsoup.nodes.Element button(Answer page) {
        return Objects.requireNonNull(page.form("attendance").selectFirst("#save"));
    }

    private static Map<String, String> words(String kind, String amount, String words) {
        return Map.of("kind", kind, "amount", amount, "words", words, "agreed", "on");
    }
}
