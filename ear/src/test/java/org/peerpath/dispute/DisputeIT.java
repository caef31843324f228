package org.peerpath.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Tables;

/** Days that two sides see differently, and days left open by a host: two at once, and what counts in the end. */
class DisputeIT extends Peerpath {
    private static final String LENA = "(select person_id from account where email like 'trainee6@%')";
    private static final String ENDED =
            "(select min(id) from placement where state = 'ENDED_EARLY' and trainee_id = " + LENA + ")";

    @Test
    void two_questions_at_once_open_one_and_two_decisions_count_once() {
        var before = attested();
        var day = day(ENDED, "1");
        var question = "/host/question/" + day;
        var asked = both("host2", question, "questionForm", "ask", Map.of("question", "Until when?"));
        assertThat(refused(asked))
                .as("%s", asked.stream().map(Answer::problems).toList())
                .isEqualTo(1);
        var dispute = Tables.column("select id from placement_dispute where log_entry_id = " + day);
        assertThat(dispute).hasSize(1);
        assertThat(Tables.column("select id from log_entry_word where log_entry_id = " + day))
                .hasSize(1);

        var path = "/team/dispute/" + dispute.get(0);
        var trainer = PlainBrowser.of("trainer");
        press(trainer, path, "disputeHandOn", "handOn", Map.of("handing", "Both of them are sure."));
        var outcome =
                Map.of("decided", "PART", "decidedMinutes", "120", "decidedReasons", "The calendar says two hours.");
        var decided = both("lead", path, "disputeDecide", "decide", outcome);
        assertThat(refused(decided)).isEqualTo(1);
        assertThat(attested()).isEqualTo(before + 120);
        assertThat(shownToBoth(dispute.get(0))).allMatch(text -> text.contains("The calendar says two hours."));
    }

    private static Stream<String> shownToBoth(String dispute) {
        return Stream.of(
                PlainBrowser.of("trainee6")
                        .open("/my/dispute/" + dispute)
                        .page()
                        .text(),
                PlainBrowser.of("host2").open("/host/dispute/" + dispute).page().text());
    }

    @Test
    void what_a_host_left_open_is_decided_by_the_course_and_counts_at_the_next_placement() {
        var day = day(ENDED, "0");
        var before = attested();
        var trainer = PlainBrowser.of("trainer");
        var words = Map.of("days", day, "counted", "true", "reasons", "The host told us by telephone.");
        var team = "/team/placement/" + Tables.column("select " + ENDED).get(0);
        press(trainer, team, "openHours", "decideOpen", words);
        assertThat(Tables.column("select state from log_entry where id = " + day))
                .containsExactly("RESOLVED");
        var minutes = Integer.parseInt(
                Tables.column("select minutes from log_entry where id = " + day).get(0));
        assertThat(attested()).isEqualTo(before + minutes);
        var next = Tables.column("select max(id) from placement where state <> 'ENDED_EARLY' and trainee_id = " + LENA)
                .get(0);
        var page =
                PlainBrowser.of("trainee6").open("/my/placement/" + next).page().text();
        assertThat(page.replace('\u00a0', ' ')).contains(spoken(moved()) + " were confirmed before, at Hafenlicht");
    }

    @Test
    void a_day_confirmed_while_it_is_changed_counts_as_one_of_them_says() {
        var noors = "(select min(id) from placement where state = 'ACTIVE' and trainee_id ="
                + " (select person_id from account where email like 'trainee2@%'))";
        var day = day(noors, "0");
        var marta = PlainBrowser.of("host");
        var list = marta.open("/host/hours");
        var line = list.form("hoursForm").select("tr").stream()
                .filter(one ->
                        !one.select("a[href='/host/question/" + day + "']").isEmpty())
                .findFirst()
                .orElseThrow();
        var button = line.selectFirst("[type=submit]");
        press(PlainBrowser.of("host"), "/host/question/" + day, "questionForm", "ask", Map.of("question", "When?"));
        var noor = PlainBrowser.of("trainee2");
        var path = "/my/hours/" + Tables.column("select " + noors).get(0) + "/" + day;
        var words = Map.of("answer", "As it stands there.", "note", "Changed while somebody confirmed it.");
        var all = atOnce(
                () -> press(noor, path, "dayForm", "send", words),
                () -> marta.press(list, list.form("hoursForm"), button, Map.of()));
        var state =
                Tables.column("select state from log_entry where id = " + day).get(0);
        assertThat(state).isEqualTo("SUBMITTED");
        assertThat(all.get(1).problems()).contains("meanwhile");
        assertThat(Tables.column("select id from evidence_entry where source = 'LOG_ENTRY:" + day + ":CONFIRMED'"))
                .isEmpty();
    }

    /** The same person at two desks, both with the page open before either sends. */
    private static List<Answer> both(
            String account, String path, String form, String button, Map<String, String> words) {
        var one = PlainBrowser.of(account);
        var other = PlainBrowser.of(account);
        var first = one.open(path);
        var second = other.open(path);
        return atOnce(() -> press(one, first, form, button, words), () -> press(other, second, form, button, words));
    }

    private static List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }

    private static long refused(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.problems().contains("meanwhile"))
                .count();
    }

    /** A night of that placement, before the day of its first: sent, and asked about so often. */
    private static String day(String placement, String queries) {
        var changed = new HashMap<>(Map.of(
                "state", "'SUBMITTED'",
                "queries", queries,
                "counted_minutes", "null",
                "ledger_minutes", "0",
                "ledger_day", "null",
                "ledger_writes", "0",
                "decided_by", "null",
                "decided_at", "null"));
        changed.putAll(Map.of(
                "starts_at", "time '01:00:00'",
                "ends_at", "time '03:30:00'",
                "break_minutes", "0",
                "minutes", "150",
                "starts_utc", "starts_utc - interval '8' hour",
                "ends_utc", "starts_utc - interval '6' hour + interval '30' minute"));
        return Tables.copy(
                "log_entry", "id = (select min(id) from log_entry where placement_id = " + placement + ")", changed);
    }

    private static int attested() {
        return Integer.parseInt(Tables.column("select coalesce(sum(v.minutes), 0) from evidence_entry v"
                        + " join placement p on p.enrolment_id = v.enrolment_id and p.requirement = v.subject"
                        + " where v.kind = 'HOURS' and v.outcome = 'ATTESTED' and p.id = " + ENDED)
                .get(0));
    }

    private static int moved() {
        return Integer.parseInt(Tables.column("select sum(coalesce(counted_minutes, minutes)) from log_entry"
                        + " where state in ('CONFIRMED', 'RESOLVED') and placement_id = " + ENDED)
                .get(0));
    }

    private static String spoken(int minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
    }

    private static Answer press(PlainBrowser who, String path, String form, String button, Map<String, String> words) {
        return press(who, who.open(path), form, button, words);
    }

    private static Answer press(PlainBrowser who, Answer page, String form, String button, Map<String, String> words) {
        var there = page.form(form);
        return who.press(page, there, there.selectFirst("#" + button), words);
    }
}
