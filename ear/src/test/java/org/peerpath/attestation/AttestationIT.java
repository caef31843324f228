package org.peerpath.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerpath.access.service.ServerKey;
import org.peerpath.attestation.service.WeeklyRound;
import org.peerpath.harness.InServer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;
import org.peerpath.harness.Statements;

/** Hours are confirmed with an account two hundred at a time, and without one by a link that opens to one person only. */
class AttestationIT extends InServer {
    private static final int MANY = 200;
    private static final int FEW = 10;

    /** Two seconds on a quiet machine, as the log says; so much where others work beside it. */
    private static final Duration AT_MOST = Duration.ofSeconds(15);

    /** Ids are fetched fifty at a time, and rows are written a hundred at a time. */
    private static final int MORE_FOR_MANY = 30;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource database;

    @EJB(lookup = "java:app/peerpath-ejb/WeeklyRound")
    private WeeklyRound round;

    @Inject
    private ServerKey key;

    private final PlainBrowser browser = PlainBrowser.visitor();

    @BeforeEach
    @AfterEach
    void nobodyRests() {
        new Rows(database).change("delete from tried_door");
    }

    @Test
    void two_hundred_days_are_confirmed_in_one_request_with_as_few_statements_as_ten() throws IOException {
        var doina = PlainBrowser.of("host3");
        int some = confirmAll(doina, FEW).count();
        var asked = confirmAll(doina, MANY);
        assertThat(asked.count() - some)
                .as("%s statements for ten, then %s", some, asked.sql())
                .isLessThanOrEqualTo(MORE_FOR_MANY);
    }

    private Statements confirmAll(PlainBrowser doina, int many) throws IOException {
        var practice = Practice.with(new Rows(database), "host3").days(many, 5);
        try {
            var page = doina.open("/host/hours");
            var begun = System.nanoTime();
            var asked = Statements.during(() -> press(doina, page, "hoursForm", "confirmAll", Map.of()));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(practice.confirmed()).isEqualTo(many);
            assertThat(practice.attested("ACCOUNT")).isEqualTo(many);
            Files.writeString(
                    Path.of(System.getProperty("jboss.server.log.dir"), "hours-of-" + many + ".txt"),
                    asked.count() + " statements, " + took.toMillis() + " ms with the page after it\n");
            assertThat(took).isLessThan(AT_MOST);
            return asked;
        } finally {
            practice.close();
        }
    }

    @Test
    void whoever_has_the_letter_and_the_code_confirms_amends_and_is_done() {
        var practice = Practice.withoutAccount(new Rows(database), "carmen@dunlin.example")
                .days(4, 2);
        try {
            round.run();
            round.run();
            assertThat(practice.links()).isEqualTo(1);
            var link = practice.link();
            var landing = browser.ask(Method.GET, "/confirm-hours/" + link);
            assertThat(landing.body()).doesNotContain("Dunlin").contains("/confirm-days/" + link);
            assertThat(landing.cookies()).isEmpty();
            passed(browser, practice, link);
            practice.hoursLater();
            var listed = passed(browser, practice, link);
            assertThat(listed.page().select("#days tbody tr")).hasSize(4);
            assertThat(practice.doubt()).as("back in the same browser").isEqualTo("-");

            var day = browser.open(listed.page().select("#days a").attr("href"));
            var refused = press(browser, day, "answerForm", "answer", Map.of("kind", "AMEND", "minutes", "7"));
            assertThat(refused.problems()).contains("steps of five");
            var kept = press(browser, refused, "answerForm", "answer", Map.of("kind", "AMEND", "minutes", "180"));
            assertThat(kept.page().select("#notices").text()).contains("with the trainee");
            assertThat(practice.queried()).isEqualTo(1);
            assertThat(new Rows(database)
                            .number(
                                    "select count(*) from log_entry where state = 'QUERIED' and placement_id = ?"
                                            + " and query_words like '%3 h%'",
                                    practice.placement()))
                    .isEqualTo(1);

            press(browser, kept, "daysForm", "confirmTicked", Map.of());
            assertThat(practice.confirmed()).isEqualTo(3);
            assertThat(practice.attested("LINK_AND_CODE")).isEqualTo(3);
            var again = browser.open("/confirm-days/" + link);
            assertThat(again.page().select("main").text()).contains("Nothing waits here", "was decided on");
            practice.weekLater();
            round.run();
            assertThat(practice.links()).as("letters stop when nothing waits").isEqualTo(1);
        } finally {
            practice.close();
        }
    }

    @Test
    void a_link_that_is_over_superseded_altered_or_changed_says_so_and_shows_the_way_on() {
        var rows = new Rows(database);
        var practice = Practice.withoutAccount(rows, "carmen2@dunlin.example").days(2, 1);
        try {
            round.run();
            var link = practice.link();
            assertThat(browser.open("/confirm-hours/never-sent")
                            .page()
                            .select("h1")
                            .text())
                    .contains("not as we sent it");
            for (int i = 0; i < 3; i++) {
                assertThat(browser.open("/confirm-hours/" + link.substring(0, 40))
                                .page()
                                .select("h1")
                                .text())
                        .contains("not as we sent it");
            }
            assertThat(practice.doubt()).isEqualTo("ALTERED");

            rows.change("update log_entry set version = version + 1 where id = ?", practice.days.get(0));
            var listed = passed(browser, practice, link);
            assertThat(listed.page().select("#days tbody tr")).hasSize(1);
            assertThat(listed.page().select("main").text()).contains("Changed meanwhile");

            var asking = browser.open("/hours-link");
            var unknown = press(browser, asking, "linkForm", "askLink", Map.of("address", "nobody@dunlin.example"));
            var known = press(browser, unknown, "linkForm", "askLink", Map.of("address", "Carmen2@dunlin.example"));
            assertThat(known.page().select("#notices").text())
                    .isEqualTo(unknown.page().select("#notices").text());
            assertThat(practice.links()).isEqualTo(2);
            assertThat(browser.open("/confirm-days/" + link).page().select("h1").text())
                    .contains("newer link");

            var newer = practice.link();
            var past = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1);
            rows.change("update confirmation_link set until = ? where id = ?", past, practice.linkId());
            var over = browser.open("/confirm-days/" + newer);
            assertThat(over.page().select("h1").text()).contains("eight days");
            assertThat(over.page().select("main a[href='/hours-link']")).hasSize(1);
        } finally {
            practice.close();
        }
    }

    @Test
    void a_forwarded_link_opens_nothing_without_a_code_of_its_own_and_is_told() {
        var practice = Practice.withoutAccount(new Rows(database), "carmen3@dunlin.example")
                .days(3, 1);
        var other = PlainBrowser.visitor();
        try {
            round.run();
            var link = practice.link();
            var mine = passed(browser, practice, link);
            assertThat(other.open("/confirm-days/" + link).page().text()).doesNotContain("Dunlin");
            var theirs = passed(other, practice, link);
            assertThat(practice.doubt()).isEqualTo("TWO_BROWSERS");

            var here = CompletableFuture.supplyAsync(() -> press(browser, mine, "daysForm", "confirmTicked", Map.of()));
            var there =
                    CompletableFuture.supplyAsync(() -> press(other, theirs, "daysForm", "confirmTicked", Map.of()));
            assertThat(here.join().status()).isEqualTo(200);
            assertThat(there.join().status()).isEqualTo(200);
            assertThat(practice.confirmed()).isEqualTo(3);
            assertThat(practice.attested("LINK_AND_CODE")).as("confirmed once").isEqualTo(3);
        } finally {
            practice.close();
        }
    }

    @Test
    void five_wrong_codes_use_a_code_up_and_are_told() {
        var practice = Practice.withoutAccount(new Rows(database), "carmen4@dunlin.example")
                .days(1, 1);
        try {
            round.run();
            var link = practice.link();
            var typed = sent(browser, link);
            practice.know(key);
            for (int i = 0; i < 5; i++) {
                typed = press(browser, typed, "codeEntering", "enterCode", Map.of("code", "00000" + i));
                assertThat(typed.problems()).contains("not right");
            }
            assertThat(practice.doubt()).isEqualTo("CODES_FAILED");
            var right = press(browser, typed, "codeEntering", "enterCode", Map.of("code", Practice.CODE));
            assertThat(right.page().text()).doesNotContain("Dunlin");
        } finally {
            practice.close();
        }
    }

    @Test
    void rows_of_a_signed_sheet_count_once_a_second_person_has_countersigned() {
        var rows = new Rows(database);
        var practice = Practice.with(rows, "host3").days(3, 1);
        var path = "/team/hours-sheet/" + practice.placement();
        var first = PlainBrowser.of("trainer");
        var second = PlainBrowser.of("lead");
        try {
            var codes = first.open(path).page().select("#rows .code").eachText();
            assertThat(codes).hasSize(3);
            rows.change("update log_entry set version = version + 1 where id = ?", practice.days.get(2));
            var page = first.open(path);
            var refused = press(first, page, "sheetForm", "key", Map.of("codes", String.join(" ", codes) + " XYZ"));
            assertThat(refused.problems()).contains("XYZ", "Changed after the sheet was printed");
            var two = codes.stream().filter(code -> !code.equals(codes.get(0))).toList();
            var keyed = press(
                    first,
                    refused,
                    "sheetForm",
                    "key",
                    Map.of("codes", String.join("\n", two).toLowerCase(Locale.ROOT)));
            assertThat(keyed.page().select("#notices").text()).contains("2 days wait");
            assertThat(practice.confirmed()).isZero();
            assertThat(keyed.page().select("[id$=countersign]")).isEmpty();

            var compared = second.open(path);
            var button = compared.form("keyedForm").selectFirst("[id$=countersign]");
            var done = second.press(compared, compared.form("keyedForm"), button, Map.of());
            assertThat(done.page().select("#notices").text()).contains("2 days are confirmed");
            assertThat(practice.attested("SHEET")).isEqualTo(2);
            assertThat(second.open("/team/placement/" + practice.placement())
                            .page()
                            .text())
                    .contains("on a signed sheet");
        } finally {
            practice.close();
        }
    }

    private static Answer sent(PlainBrowser who, String link) {
        var first = who.open("/confirm-days/" + link);
        return press(who, first, "codeAsking", "sendCode", Map.of());
    }

    private Answer passed(PlainBrowser who, Practice practice, String link) {
        var typed = sent(who, link);
        practice.know(key);
        var passed = press(who, typed, "codeEntering", "enterCode", Map.of("code", Practice.CODE));
        assertThat(passed.problems()).isEmpty();
        return passed;
    }

    private static Answer press(
            PlainBrowser who, Answer page, String form, String button, Map<String, String> changed) {
        return who.press(page, page.form(form), page.page().selectFirst("#" + button), changed);
    }
}
