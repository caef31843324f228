package org.peerpath.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import org.peerpath.kernel.service.SecretLinks;

/** A place that becomes free, and those who wait for it: it is given once, in time, and nobody loses their turn. */
class WaitingListIT extends Peerpath {
    private String cohort = "";

    @BeforeEach
    void a_group_with_one_place() {
        cohort = Tables.copy(
                "cohort",
                "name = 'Third group'",
                Map.of("name", "'Heron list'", "places", "1", "places_taken", "0", "places_offered", "0"));
    }

    @AfterEach
    void nothing_is_left() {
        Tables.change("delete from evidence_entry where enrolment_id in (select id from enrolment where cohort_id = "
                + cohort + ")");
        for (var table : List.of("enrolment", "application", "role_grant")) {
            Tables.change("delete from " + table + " where cohort_id = " + cohort);
        }
        Tables.change("delete from cohort where id = " + cohort);
    }

    @Test
    void the_last_place_that_is_offered_to_two_is_given_once() throws Exception {
        waiting("wagtail", "OFFERED", inDays(3));
        waiting("dipper", "OFFERED", inDays(3));
        held(1);
        var answers = atOnce(List.of(() -> accept("wagtail"), () -> accept("dipper"), () -> accept("wagtail")));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers)
                .filteredOn(answer -> answer.page().text().contains("The place is yours"))
                .isNotEmpty();
        assertThat(Tables.column("select count(*) from enrolment where cohort_id = " + cohort))
                .containsExactly("1");
        assertThat(Tables.column("select places_taken from cohort where id = " + cohort))
                .containsExactly("1");
    }

    @Test
    void whoever_says_yes_too_late_keeps_their_turn_and_the_next_is_asked() {
        waiting("wagtail", "OFFERED", inDays(-1));
        waiting("dipper", "WAITLISTED", null);
        held(1);
        var late = accept("wagtail");
        assertThat(late.page().text()).contains("your place on the list is kept");
        assertThat(state("wagtail")).containsExactly("WAITLISTED", "false");
        assertThat(state("dipper").get(0)).isEqualTo("OFFERED");
        assertThat(Tables.column("select places_offered from cohort where id = " + cohort))
                .containsExactly("1");
    }

    @Test
    void whoever_would_rather_not_come_leaves_the_place_to_the_next() {
        waiting("wagtail", "OFFERED", inDays(2));
        waiting("dipper", "WAITLISTED", null);
        held(1);
        var visitor = PlainBrowser.visitor();
        var page = visitor.open("/offer/wagtail");
        visitor.press(page, page.form("offerForm"), page.page().selectFirst("#giveUp"), Map.of());
        assertThat(state("wagtail").get(0)).isEqualTo("WITHDRAWN");
        assertThat(state("dipper").get(0)).isEqualTo("OFFERED");
        assertThat(visitor.open("/offer/never-written").status()).isEqualTo(404);
    }

    private static Answer accept(String name) {
        var visitor = PlainBrowser.visitor();
        var page = visitor.open("/offer/" + name);
        return visitor.press(page, page.form("offerForm"), page.page().selectFirst("#accept"), Map.of());
    }

    private void held(int places) {
        Tables.change("update cohort set places_offered = " + places + " where id = " + cohort);
    }

    private List<String> state(String name) {
        return Tables.ask("select state, case when passed_over then 'true' else 'false' end from application"
                        + " where cohort_id = " + cohort + " and display_name = '" + name + "'")
                .get(0);
    }

    /** Somebody on the list; their link is their name. */
    private void waiting(String name, String state, @org.jspecify.annotations.Nullable LocalDateTime until) {
        var row = new HashMap<>(Map.of(
                "cohort_id", cohort,
                "email", "'" + name + "@list.example'",
                "display_name", "'" + name + "'",
                "state", "'" + state + "'",
                "ready", "'READY'",
                "waiting_since", "timestamp '2026-01-01 10:00:00'",
                "offer_hash", "'" + SecretLinks.hash(name) + "'"));
        row.put("offer_ends_at", until == null ? "null" : "timestamp '" + until.withNano(0) + "'");
        Tables.copy("application", "id = (select min(id) from application where state = 'WAITING')", row);
    }

    private static LocalDateTime inDays(int days) {
        return LocalDateTime.now(ZoneOffset.UTC).plusDays(days);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> doings) throws Exception {
        var crowd = Executors.newFixedThreadPool(doings.size());
        try {
            var answers = new java.util.ArrayList<Answer>();
            for (var answer : crowd.invokeAll(doings, 2, TimeUnit.MINUTES)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdownNow();
        }
    }
}
