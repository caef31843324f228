package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Somebody goes on in another group: once, with all that they did, and back again. */
class ChangingGroupIT extends Peerpath {
    private static final String NOT_WRITTEN = "whether they were there";
    private static final String ELSEWHERE = "elsewhere";
    private static final String AGREED = "They have to want this";

    private final PlainBrowser lead = PlainBrowser.of("lead");
    private String enrolment = "";
    private String home = "";
    private String east = "";
    private String west = "";
    private int taken;
    private List<String> last = List.of();

    @BeforeEach
    void two_more_groups() {
        var found = Tables.ask("select e.id, e.cohort_id from enrolment e join submission s on s.enrolment_id = e.id"
                        + " join cohort c on c.id = e.cohort_id where e.state = 'ACTIVE' and s.state = 'HANDED_IN'"
                        + " and c.name = 'Second group' order by e.id")
                .get(0);
        enrolment = found.get(0);
        home = found.get(1);
        taken = placesTaken(home);
        last = Tables.ask("select id, starts_at from cohort_session where cohort_id = " + home
                        + " order by starts_at desc")
                .get(0);
        said(firstCode(), ELSEWHERE);
        east = group("Heron east");
        west = group("Heron west");
    }

    private String group(String name) {
        var group = Tables.copy(
                "cohort",
                "id = " + home,
                Map.of("name", "'" + name + "'", "places", "1", "places_taken", "0", "places_offered", "0"));
        Tables.copy(
                "cohort_session",
                "id = (select min(id) from cohort_session where cohort_id = " + home + ")",
                Map.of("cohort_id", group, "starts_at", "timestamp '2090-01-01 10:00:00'"));
        Tables.copy(
                "cohort_session",
                "id = (select max(id) from cohort_session where cohort_id = " + home + ")",
                Map.of("cohort_id", group, "starts_at", "timestamp '2001-01-01 10:00:00'"));
        return group;
    }

    @AfterEach
    void nothing_is_left() {
        Tables.change("update enrolment set cohort_id = " + home + " where id = " + enrolment);
        Tables.change(
                "update cohort_session set starts_at = timestamp '" + last.get(1) + "' where id = " + last.get(0));
        Tables.change("update cohort set places_taken = " + taken + " where id = " + home);
        Tables.change("update role_grant set ends_at = null, ended_by = null where cohort_id = " + home
                + " and role = 'TRAINEE' and person_id = (select person_id from enrolment where id = " + enrolment
                + ")");
        for (var table : List.of("submission", "assessment_decision", "quiz_attempt")) {
            Tables.change("update " + table + " set cohort_id = " + home + " where enrolment_id = " + enrolment);
        }
        for (var group : List.of(east, west)) {
            for (var table : List.of("role_grant", "cohort_session")) {
                Tables.change("delete from " + table + " where cohort_id = " + group);
            }
            Tables.change("delete from cohort where id = " + group);
        }
        Tables.change("delete from evidence_entry where source like 'GROUP:%'");
        said(ELSEWHERE, firstCode());
    }

    @Test
    void they_go_on_with_everything_they_did_and_the_next_team_reads_it() {
        var steps = stepsMet();
        var page = lead.open(page());
        assertThat(page.page().select("#groupForm option").eachText()).anyMatch(one -> one.contains("1 place free"));
        assertThat(change(page, east, false).problems()).contains(AGREED);
        assertThat(whereNow()).isEqualTo(home);
        assertThat(change(page, east, true).problems()).contains(NOT_WRITTEN);
        written();
        endsLate();
        change(page, east, true);
        assertThat(whereNow()).isEqualTo(east);
        assertThat(lastDay()).as("the time to finish").startsWith("2100");
        assertThat(placesTaken(east)).isEqualTo(1);
        assertThat(placesTaken(home)).isEqualTo(taken - 1);
        assertThat(stepsMet()).as("nothing is lost").isGreaterThanOrEqualTo(steps);
        assertThat(Tables.column("select distinct cohort_id from submission where enrolment_id = " + enrolment))
                .containsExactly(east);
        assertThat(Tables.column("select count(*) from role_grant where role = 'TRAINEE' and ends_at is null"
                        + " and cohort_id = " + east))
                .containsExactly("1");
        assertThat(change(page, west, true).problems()).as("a page of before").contains("meanwhile");
        change(lead.open(page()), west, true);
        assertThat(placesTaken(east)).isZero();
        assertThat(lead.open(page()).page().select("#groupForm option").eachText())
                .as("where nobody meets any more")
                .noneMatch(one -> one.startsWith("First group"));
        Tables.change(
                "update cohort_session set starts_at = timestamp '2001-01-01 10:00:00' where cohort_id = " + east);
        assertThat(change(page, east, true).status()).isEqualTo(200);
        assertThat(whereNow()).as("its last session was long ago").isEqualTo(west);
    }

    @Test
    void two_changes_at_once_lead_to_one_group() throws Exception {
        written();
        var eastward = lead.open(page());
        var westward = lead.open(page());
        List<Callable<Answer>> both = List.of(() -> change(eastward, east, true), () -> change(westward, west, true));
        var crowd = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : crowd.invokeAll(both, 1, TimeUnit.MINUTES)) {
                answers.add(answer.get());
            }
            assertThat(answers).allMatch(answer -> answer.status() == 200);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(placesTaken(east) + placesTaken(west)).isEqualTo(1);
        assertThat(placesTaken(whereNow())).isEqualTo(1);
        assertThat(placesTaken(home)).isEqualTo(taken - 1);
    }

    /** What was written of their attendance at one session stands for another: nothing is written of that one. */
    private void said(String of, String as) {
        Tables.change("update evidence_entry set subject = '" + as + "' where kind = 'ATTENDANCE' and subject = '" + of
                + "' and enrolment_id = " + enrolment);
    }

    /** Of the session that was surely held, whichever others were moved or marked meanwhile. */
    private String firstCode() {
        return Tables.column("select code from cohort_session where cohort_id = " + home + " order by starts_at")
                .get(0);
    }

    /** They were at each session that was held and has no line of theirs yet. */
    private void written() {
        for (var code : Tables.column("select s.code from cohort_session s where s.cohort_id = " + home
                + " and not exists (select 1 from evidence_entry v where v.enrolment_id = " + enrolment
                + " and v.kind = 'ATTENDANCE' and v.subject = s.code)")) {
            Tables.copy(
                    "evidence_entry",
                    "id = (select min(id) from evidence_entry where kind = 'ATTENDANCE' and enrolment_id = " + enrolment
                            + ")",
                    Map.of("subject", "'" + code + "'", "source", "'GROUP:test:$id'"));
        }
    }

    /** The group they are in holds its last session long after the others; their time to finish counts from there. */
    private void endsLate() {
        Tables.change(
                "update cohort_session set starts_at = timestamp '2098-06-01 10:00:00' where id = " + last.get(0));
    }

    private String lastDay() {
        return Tables.column("select window_ends_on from enrolment where id = " + enrolment)
                .get(0);
    }

    private String page() {
        return "/team/trainee/" + enrolment;
    }

    private Answer change(Answer page, String to, boolean agreed) {
        var words = new HashMap<>(Map.of("cohort", to));
        if (agreed) {
            words.put("agreed", "on");
        }
        return lead.press(page, page.form("groupForm"), page.page().selectFirst("#changeGroup"), words);
    }

    private String whereNow() {
        return Tables.column("select cohort_id from enrolment where id = " + enrolment)
                .get(0);
    }

    private int stepsMet() {
        return Integer.parseInt(Tables.column("select steps_met from enrolment where id = " + enrolment)
                .get(0));
    }

    private static int placesTaken(String cohort) {
        return Integer.parseInt(Tables.column("select places_taken from cohort where id = " + cohort)
                .get(0));
    }
}
