package org.peerpath.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Tables;

/** Who needs me: each thing once, however many there are and however they are spread over pages, and nobody else's. */
class TodayIT extends Peerpath {
    /** More than stand on two pages, all since one moment: only their numbers tell which come next. */
    private static final int APPLICATIONS = 55;

    private static final String MINE = "'%@today.example'";

    private final PlainBrowser lead = PlainBrowser.of("lead");

    @AfterEach
    void nothing_is_left() {
        Tables.change("delete from application where email like " + MINE);
        Tables.change("delete from log_entry where work_note = 'Today'");
    }

    @Test
    void whatever_waits_is_named_once_on_one_of_the_pages() {
        for (int i = 0; i < APPLICATIONS; i++) {
            application("Applicant " + i, "WAITING", "null", "null");
        }
        application("Talked with", "WAITING", "'READY'", "null");
        application("Not so soon", "WAITING", "'NOT_YET'", "null");
        application("Offered soon over", "OFFERED", "'READY'", inHours(30));
        application("Offered for long", "OFFERED", "'READY'", inHours(24 * 6));
        queried(6);
        queried(2);
        var said = walked(lead);
        assertThat(new HashSet<>(said)).as("each once").hasSameSizeAs(said);
        assertThat(said)
                .filteredOn(one -> one.startsWith("Applicant "))
                .hasSize(APPLICATIONS)
                .allMatch(one -> one.contains("conversation comes next"));
        assertThat(said)
                .anyMatch(one -> one.startsWith("Talked with") && one.contains("your answer comes next"))
                .anyMatch(one -> one.startsWith("Not so soon") && one.contains("not yet"))
                .anyMatch(one -> one.startsWith("Offered soon over"))
                .noneMatch(one -> one.startsWith("Offered for long"))
                .anyMatch(one -> one.contains("asks to have recognised"));
        assertThat(said)
                .filteredOn(one -> one.contains("asked about hours"))
                .as("a question of two days is left to the two whom it is between")
                .hasSize(1);
        assertThat(walked(PlainBrowser.of("lead2")))
                .as("who leads another programme")
                .noneMatch(one -> one.startsWith("Applicant ") || one.contains("asked about hours"));
        assertThat(walked(PlainBrowser.of("trainer")))
                .as("places are the course lead's to give")
                .noneMatch(one -> one.startsWith("Applicant ") || one.startsWith("Offered"));
    }

    /** What all pages say, from the first to the last. */
    private static List<String> walked(PlainBrowser member) {
        var said = new ArrayList<String>();
        var next = "/team/today";
        for (int pages = 0; !next.isEmpty() && pages < 10; pages++) {
            var page = member.open(next).page();
            said.addAll(page.select("ul.tasks li h2").eachText());
            var more = page.selectFirst("p.pages a");
            next = more == null ? "" : more.attr("href");
        }
        assertThat(next).as("it ends").isEmpty();
        return said;
    }

    private static void application(String name, String state, String ready, String until) {
        Tables.copy(
                "application",
                "id = (select min(id) from application where state = 'WAITING' and email not like " + MINE + ")",
                Map.of(
                        "display_name",
                        "'" + name + "'",
                        "email",
                        "'$id@today.example'",
                        "state",
                        "'" + state + "'",
                        "ready",
                        ready,
                        "offer_hash",
                        "null",
                        "offer_ends_at",
                        until));
    }

    /** Hours of a placement under way about which the host asked so many days ago. */
    private static void queried(int daysAgo) {
        Tables.copy(
                "log_entry",
                "id = (select min(l.id) from log_entry l join placement p on p.id = l.placement_id"
                        + " join enrolment e on e.id = p.enrolment_id where e.state = 'ACTIVE'"
                        + " and l.state = 'CONFIRMED' and l.decided_at is not null)",
                Map.of(
                        "state", "'QUERIED'",
                        "work_note", "'Today'",
                        "ledger_writes", "0",
                        "decided_at", inHours(-24 * daysAgo)));
    }

    private static String inHours(int hours) {
        return "timestamp '"
                + LocalDateTime.now(ZoneOffset.UTC).plusHours(hours).withNano(0) + "'";
    }
}
