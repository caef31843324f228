package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Accessibility;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;
import org.peerpath.harness.Tables;

/** The trainee's log on a phone: no connection, a week at once, the last day once more, a name in a note, a correction. */
class LogIT extends Peerpath {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));
    private static final String STORED =
            """
            async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length
                + (await caches.keys()).length""";

    @Test
    void without_a_connection_nothing_typed_is_lost_and_one_day_arrives() {
        var robin = atLog("trainee");
        write(robin, "03:00", "03:10", "Cut off in the cellar.");
        robin.context().setOffline(true);
        robin.click("#send");
        robin.waitForSelector("[data-says=waiting]");
        assertThat(robin.textContent("[data-says=waiting]")).contains("What you typed is still here");
        assertThat(robin.inputValue("#note")).isEqualTo("Cut off in the cellar.");
        assertThat(robin.evaluate(STORED)).isEqualTo(0);
        assertThat(entries("Cut off in the cellar.")).isZero();
        robin.context().setOffline(false);
        robin.waitForSelector("#notices .note.good:has-text('sent to')");
        assertThat(entries("Cut off in the cellar.")).isEqualTo(1);
        assertThat(robin.evaluate(STORED)).isEqualTo(0);
    }

    @Test
    void an_answer_that_never_came_is_asked_for_again_and_writes_nothing_twice() {
        var robin = atLog("trainee");
        write(robin, "03:15", "03:25", "The answer got lost.");
        var lost = new AtomicBoolean();
        robin.route("**/my/hours/*", route -> {
            if (route.request().method().equals("POST") && lost.compareAndSet(false, true)) {
                route.fetch();
                route.abort();
            } else {
                route.resume(new Route.ResumeOptions());
            }
        });
        robin.click("#send");
        robin.waitForSelector("#notices .note.good:has-text('sent to')");
        assertThat(lost).isTrue();
        assertThat(entries("The answer got lost.")).isEqualTo(1);
    }

    @Test
    void a_week_is_stored_whole_or_not_at_all_and_each_day_says_what_is_wrong() {
        var robin = atLog("trainee");
        robin.navigate(robin.url().replace("hours", "week") + "/" + TODAY.minusWeeks(2));
        assertThat(Accessibility.findings(robin)).isEmpty();
        day(robin, 1, "05:00", "05:30");
        day(robin, 4, "05:03", "05:30");
        robin.click("#send");
        robin.waitForSelector("#problems");
        assertThat(robin.locator(".week > li").nth(4).textContent()).contains("steps of five minutes");
        assertThat(robin.locator(".week > li")
                        .nth(1)
                        .locator(".problem:visible")
                        .count())
                .isZero();
        assertThat(robin.inputValue("[id='days:1:from']")).isEqualTo("05:00");
        assertThat(entries("A week at once.")).isZero();
        robin.fill("[id='days:4:from']", "05:05");
        robin.click("#send");
        robin.waitForSelector("#notices .note.good");
        assertThat(entries("A week at once.")).isEqualTo(2);
    }

    @Test
    void the_last_day_stands_there_once_more_and_a_name_is_asked_about() {
        var robin = atLog("trainee");
        var path = robin.url();
        robin.navigate(path + "?as=last");
        assertThat(robin.inputValue("#day")).isEqualTo(TODAY.toString());
        assertThat(robin.inputValue("#from")).isNotEmpty();
        assertThat(Accessibility.findings(robin)).isEmpty();
        assertThat(Statements.during(() -> robin.navigate(path)).count()).isLessThanOrEqualTo(8);
        write(robin, "03:30", "03:40", "Tea with J.K. and silence.");
        robin.click("#send");
        robin.waitForSelector("#names");
        assertThat(robin.textContent("#names")).contains("J.K.");
        assertThat(entries("Tea with J.K. and silence.")).isZero();
        robin.click("#sendAsIs");
        robin.waitForSelector("#notices .note.good");
        assertThat(entries("Tea with J.K. and silence.")).isEqualTo(1);
    }

    @Test
    void a_confirmed_day_counts_until_its_correction_is_confirmed_and_never_twice() {
        var noor = atLog("trainee2");
        var log = noor.url();
        noor.locator("#days tr:has-text('Confirmed') a").last().click();
        var old = noor.url().substring(noor.url().lastIndexOf('/') + 1);
        noor.click("a[href^='/my/correct/']");
        noor.fill("#from", "12:00");
        noor.fill("#until", "13:00");
        noor.fill("#breakMinutes", "0");
        noor.click("#send");
        noor.waitForSelector("#reason-message:not(:empty)");
        noor.fill("#reason", "The group was short that day.");
        noor.click("#send");
        noor.waitForSelector("#notices .note.good");
        var before = attested(old);
        assertThat(Tables.column("select state from log_entry where id = " + old))
                .containsExactly("CONFIRMED");
        var marta = browser.signedIn("host");
        marta.navigate("/host/hours");
        var row = marta.locator("#waiting tr:has-text('The group was short that day.')");
        assertThat(row.textContent()).contains("Correction of");
        row.locator("[type=submit]").click();
        marta.locator("#notices .note.good").first().waitFor();
        assertThat(Tables.column("select state from log_entry where id = " + old))
                .containsExactly("VOID");
        var confirmed = Tables.column(
                "select sum(minutes) from log_entry where state = 'CONFIRMED' and placement_id = (select placement_id"
                        + " from log_entry where id = " + old + ")");
        assertThat(attested(old)).isEqualTo(confirmed).isNotEqualTo(before);
        noor.navigate(log);
        assertThat(noor.locator("#days tr:has-text('Corrected')").count()).isEqualTo(1);
    }

    /** What the ledger says of the confirmed minutes of the placement an entry belongs to. */
    private static List<String> attested(String entry) {
        return Tables.column(
                """
                select sum(v.minutes) from evidence_entry v join placement p on p.enrolment_id = v.enrolment_id
                and p.requirement = v.subject join log_entry e on e.placement_id = p.id
                where v.kind = 'HOURS' and v.outcome = 'ATTESTED' and e.id = """
                        + " " + entry);
    }

    private static int entries(String note) {
        return Integer.parseInt(Tables.column("select count(*) from log_entry where work_note = '" + note + "'")
                .get(0));
    }

    private Page atLog(String account) {
        var trainee = browser.signedIn(account);
        trainee.navigate("/my/placements");
        trainee.navigate(trainee.locator("#placements tr:has-text('Under way') a")
                .first()
                .getAttribute("href")
                .replace("placement", "hours"));
        return trainee;
    }

    private static void write(Page page, String from, String until, String note) {
        page.fill("#day", TODAY.minusDays(1).toString());
        page.fill("#from", from);
        page.fill("#until", until);
        page.fill("#breakMinutes", "0");
        page.selectOption("#activity", "PREPARATION");
        page.fill("#note", note);
    }

    private static void day(Page page, int nth, String from, String until) {
        page.fill("[id='days:" + nth + ":from']", from);
        page.fill("[id='days:" + nth + ":until']", until);
        page.selectOption("[id='days:" + nth + ":activity']", "PREPARATION");
        page.fill("[id='days:" + nth + ":note']", "A week at once.");
    }
}
